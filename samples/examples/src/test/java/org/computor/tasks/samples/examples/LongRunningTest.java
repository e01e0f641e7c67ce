package org.computor.tasks.samples.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import io.temporal.failure.CanceledFailure;
import io.temporal.testing.TestActivityEnvironment;
import java.time.Duration;
import java.time.Instant;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.samples.examples.LongRunning.Parameters;
import org.computor.tasks.samples.examples.LongRunning.Report;
import org.computor.tasks.samples.examples.LongRunning.Simulation;
import org.computor.tasks.samples.examples.LongRunning.Waiting;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same task with its own activity, and with a fake in its place. */
class LongRunningTest {

    @Nested
    class WithItsActivity {

        @RegisterExtension
        final TaskExtension server =
                TaskExtension.builder().tasks(LongRunning.class).build();

        @Test
        void waitsAsLongAsItWasTold(TaskClient tasks) {
            Report report =
                    tasks.submit(LongRunning.class, new Parameters(1, "slow")).result();

            assertThat(report.message()).isEqualTo("slow");
            assertThat(report.durationActual()).isBetween(1.0, 10.0);
            assertThat(Duration.between(report.startedAt(), report.completedAt()))
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        }

        @Test
        void stopsWhenItIsCancelled(TaskClient tasks) {
            TaskHandle<Report> handle = tasks.submit(LongRunning.class, new Parameters(3600, "slow"));

            handle.cancel("no longer wanted");

            assertThat(handle).isCancelled();
        }
    }

    /** The activity by itself, in Temporal's own environment for that. */
    @Nested
    class TheActivity {

        private final TestActivityEnvironment activities = TestActivityEnvironment.newInstance();

        @AfterEach
        void close() {
            activities.close();
        }

        @Test
        void hearsOfACancelByItsHeartbeat() {
            activities.registerActivitiesImplementations(new Waiting());
            activities.setActivityHeartbeatListener(Long.class, seconds -> activities.requestCancelActivity());
            Simulation simulation = activities.newActivityStub(Simulation.class);

            assertThatThrownBy(() -> simulation.simulate(20, "slow")).isInstanceOf(CanceledFailure.class);
        }
    }

    @Nested
    class WithAFake {

        private static final Report DAY_LONG = new Report("slow", 86_400, 86_400.5, Instant.EPOCH, Instant.EPOCH);

        @RegisterExtension
        final TaskExtension server = TaskExtension.builder()
                .tasks(LongRunning.class)
                .fake(Simulation.class, (duration, message) -> DAY_LONG)
                .build();

        @Test
        void takesADayInNoTime(TaskClient tasks) {
            assertThat(tasks.submit(LongRunning.class, new Parameters(86_400, "slow")))
                    .hasResult(DAY_LONG);
        }
    }
}
