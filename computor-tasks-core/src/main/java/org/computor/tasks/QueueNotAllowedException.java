package org.computor.tasks;

/** A task that is pinned to its queue was submitted to another. Nothing has been started. */
public final class QueueNotAllowedException extends TaskException {

    private static final long serialVersionUID = 1L;

    public QueueNotAllowedException(TaskType<?, ?> task, String queue) {
        super(task + " runs on queue '" + task.queue() + "' only, and not on '" + queue + "': name no queue");
    }
}
