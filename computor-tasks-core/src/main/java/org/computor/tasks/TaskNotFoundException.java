package org.computor.tasks;

/** There is no task of an id. */
public final class TaskNotFoundException extends TaskException {

    private static final long serialVersionUID = 1L;

    private final String taskId;

    /**
     * @param taskId the id that nobody knows
     * @param namespace where it was looked for
     */
    public TaskNotFoundException(String taskId, String namespace, Throwable cause) {
        super(
                "no task '" + taskId + "' in namespace '" + namespace
                        + "': it was never submitted there, or ended longer ago than the namespace keeps histories",
                cause);
        this.taskId = taskId;
    }

    /** The id that nobody knows. */
    public String taskId() {
        return taskId;
    }
}
