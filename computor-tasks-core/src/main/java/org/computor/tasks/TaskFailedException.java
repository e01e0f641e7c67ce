package org.computor.tasks;

import org.jspecify.annotations.Nullable;

/**
 * A result was asked for, and the task has none: it failed or was cancelled. Serialized it keeps all but the cause and
 * what there is of a result, neither of which need be serializable; {@link TaskFailure#causes} tells of the cause.
 */
public final class TaskFailedException extends TaskException {

    private static final long serialVersionUID = 1L;

    private final String taskId;
    private final TaskOutcome<?> outcome;

    public TaskFailedException(String taskId, TaskOutcome<?> outcome, @Nullable Throwable cause) {
        super("task " + taskId + " " + describe(outcome), cause);
        this.taskId = taskId;
        this.outcome = outcome;
    }

    private static String describe(TaskOutcome<?> outcome) {
        if (outcome instanceof TaskOutcome.Failed<?> failed) {
            return "failed: " + failed.failure().message();
        }
        if (outcome instanceof TaskOutcome.Cancelled<?> cancelled) {
            return (cancelled.terminated() ? "was terminated" : "was cancelled")
                    + (cancelled.reason().isEmpty() ? "" : ": " + cancelled.reason());
        }
        throw new IllegalArgumentException("not a failure: " + outcome);
    }

    /** The task that has no result. */
    public String taskId() {
        return taskId;
    }

    /** What became of it: never {@link TaskOutcome.Finished}. */
    public TaskOutcome<?> outcome() {
        return outcome;
    }

    private Object writeReplace() {
        TaskFailedException plain = new TaskFailedException(taskId, withoutResult(outcome), null);
        plain.setStackTrace(getStackTrace());
        return plain;
    }

    private static TaskOutcome<?> withoutResult(TaskOutcome<?> outcome) {
        return outcome instanceof TaskOutcome.Failed<?> failed
                ? new TaskOutcome.Failed<>(failed.failure(), null, failed.metadata())
                : outcome;
    }
}
