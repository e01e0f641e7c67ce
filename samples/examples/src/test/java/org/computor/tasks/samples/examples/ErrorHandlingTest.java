package org.computor.tasks.samples.examples;

import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import org.computor.tasks.TaskFailure;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.samples.examples.ErrorHandling.Parameters;
import org.computor.tasks.samples.examples.ErrorHandling.Success;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ErrorHandlingTest {

    @RegisterExtension
    static final TaskExtension server =
            TaskExtension.builder().tasks(ErrorHandling.class).build();

    @Test
    void finishesAtOnceWhenNothingFails(TaskClient tasks) {
        assertThat(tasks.submit(ErrorHandling.class, new Parameters(false, 0, 1)))
                .hasResult(new Success("Task completed successfully", 1, 0));
    }

    @Test
    void finishesWithTheSecondAttempt(TaskClient tasks) {
        assertThat(tasks.submit(ErrorHandling.class, new Parameters(true, 2, 1)))
                .hasResult(new Success("Task completed successfully", 2, 2));
    }

    @Test
    void failsWhenEveryAttemptHasFailed(TaskClient tasks) {
        TaskHandle<Success> handle = tasks.submit(ErrorHandling.class, new Parameters(true, 2, 5));

        assertThat(handle)
                .hasFailed(TaskFailure.Kind.RETURNED)
                .hasMessage("Simulated failure at step 3")
                .hasMetadata("attempts", 3);
        assertThat(handle.info()).hasStatus(TaskStatus.FAILED);
    }
}
