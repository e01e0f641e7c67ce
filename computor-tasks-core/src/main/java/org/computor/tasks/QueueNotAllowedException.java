package org.computor.tasks;

/** A task that is pinned to its queue was submitted to another. Nothing has been started. */
public final class QueueNotAllowedException extends TaskException {

    private static final long serialVersionUID = 1L;

    private final String taskName;
    private final String queue;

    /**
     * @param task the task, which is pinned to its queue
     * @param queue another queue
     */
    public QueueNotAllowedException(TaskType<?, ?> task, String queue) {
        super(task + " runs on queue '" + task.queue() + "' only, and not on '" + queue + "': name no queue");
        this.taskName = task.name();
        this.queue = queue;
    }

    /** The task, which is pinned to its queue. */
    public String taskName() {
        return taskName;
    }

    /** The queue on which it may not run. */
    public String queue() {
        return queue;
    }
}
