package org.computor.tasks.samples.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import java.time.Duration;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.WorkflowProgress;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.client.TaskInfo;
import org.computor.tasks.samples.examples.ErrorHandling.Parameters;
import org.computor.tasks.samples.examples.ErrorHandling.Success;
import org.computor.tasks.testkit.EmbeddedOnly;
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
    void saysAtTheEndThatItIsTheEnd(TaskClient tasks) {
        TaskHandle<Success> good = tasks.submit(ErrorHandling.class, new Parameters(true, 2, 1));
        TaskHandle<Success> bad = tasks.submit(ErrorHandling.class, new Parameters(true, 1, 5));

        assertThat(good).isFinished();
        assertThat(bad).hasFailed(TaskFailure.Kind.RETURNED);

        assertThat(good.info().progress()).contains(new WorkflowProgress(100, "done"));
        assertThat(bad.info().progress()).contains(new WorkflowProgress(100, "Simulated failure at step 2, giving up"));
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

    @Test
    @EmbeddedOnly("it would take four minutes")
    void waitsTwiceAsLongEachTimeAndAMinuteAtMost(TaskClient tasks) {
        TaskHandle<Success> handle = tasks.submit(ErrorHandling.class, new Parameters(true, 8, 8));

        assertThat(handle).hasResult(new Success("Task completed successfully", 9, 8));

        TaskInfo info = handle.info();
        assertThat(Duration.between(info.createdAt(), info.finishedAt().orElseThrow()))
                .isCloseTo(Duration.ofSeconds(2 + 4 + 8 + 16 + 32 + 60 + 60 + 60), Duration.ofSeconds(3));
    }
}
