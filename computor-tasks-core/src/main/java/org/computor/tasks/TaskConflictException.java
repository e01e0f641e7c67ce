package org.computor.tasks;

import java.util.List;

/** A task was submitted under the id of another one. The other one is as it was. */
public final class TaskConflictException extends TaskException {

    private static final long serialVersionUID = 1L;

    private final String taskId;
    private final transient List<String> fields;

    /**
     * @param taskId the id that is taken
     * @param difference what differs between the two, in words
     * @param fields the parameters that differ, as paths such as {@code courses[0].name}
     */
    public TaskConflictException(String taskId, String difference, List<String> fields, Throwable cause) {
        super(
                "task id '" + taskId + "' is taken by a task with " + difference
                        + ": submit under another id, or with the same parameters to get that task",
                cause);
        this.taskId = taskId;
        this.fields = List.copyOf(fields);
    }

    /** The id that is taken. */
    public String taskId() {
        return taskId;
    }

    /** The parameters that differ, as paths; never their values. Empty if the tasks differ in their names. */
    public List<String> fields() {
        return fields == null ? List.of() : fields;
    }
}
