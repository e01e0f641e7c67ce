package org.computor.tasks;

/** A task was submitted under the id of another one. The other one is as it was. */
public final class TaskConflictException extends TaskException {

    private static final long serialVersionUID = 1L;

    private final String taskId;

    /**
     * @param taskId the id that is taken
     * @param difference what differs between the two
     */
    public TaskConflictException(String taskId, String difference, Throwable cause) {
        super(
                "task id '" + taskId + "' is taken by a task with " + difference
                        + ": submit under another id, or with the same parameters to get that task",
                cause);
        this.taskId = taskId;
    }

    /** The id that is taken. */
    public String taskId() {
        return taskId;
    }
}
