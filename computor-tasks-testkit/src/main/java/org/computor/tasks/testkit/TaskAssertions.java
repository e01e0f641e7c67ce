package org.computor.tasks.testkit;

import org.computor.tasks.TaskOutcome;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.client.TaskInfo;
import org.jspecify.annotations.Nullable;

/** AssertJ's assertions for tasks; import {@code assertThat} from here beside AssertJ's own. */
public final class TaskAssertions {

    private TaskAssertions() {}

    /** Waits for the end of a task, and asserts on what became of it. */
    public static <R extends @Nullable Object> TaskOutcomeAssert<R> assertThat(TaskHandle<R> task) {
        return new TaskOutcomeAssert<>(task.outcome()).as("the outcome of %s", task.id());
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
