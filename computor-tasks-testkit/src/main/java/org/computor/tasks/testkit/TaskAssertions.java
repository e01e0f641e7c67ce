package org.computor.tasks.testkit;

import java.time.Duration;
import org.computor.tasks.TaskOutcome;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.client.TaskInfo;
import org.jspecify.annotations.Nullable;

/** AssertJ's assertions for tasks; import {@code assertThat} from here beside AssertJ's own. */
public final class TaskAssertions {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private TaskAssertions() {}

    /**
     * Waits for the end of a task, two minutes at most, and asserts on what became of it. The minutes are real ones:
     * time that the server skips does not count.
     *
     * @throws AssertionError if the task has not ended by then; it tells where the task stands, and what it waits for
     */
    public static <R extends @Nullable Object> TaskOutcomeAssert<R> assertThat(TaskHandle<R> task) {
        return assertThat(task, PATIENCE);
    }

    /** Like {@link #assertThat(TaskHandle)}, with as much patience as the task at hand needs. */
    public static <R extends @Nullable Object> TaskOutcomeAssert<R> assertThat(TaskHandle<R> task, Duration atMost) {
        TaskOutcome<R> outcome = task.outcome(atMost).orElseThrow(() -> Unended.after(atMost, task));
        return new TaskOutcomeAssert<>(outcome).as("the outcome of %s", task.id());
    }

    /** Asserts on what became of a task. */
    public static <R extends @Nullable Object> TaskOutcomeAssert<R> assertThat(TaskOutcome<R> outcome) {
        return new TaskOutcomeAssert<>(outcome);
    }

    /** Asserts on what a server tells of a task. */
    public static TaskInfoAssert assertThat(TaskInfo info) {
        return new TaskInfoAssert(info);
    }
}
