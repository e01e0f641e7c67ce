package org.computor.tasks.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.awaitility.Awaitility;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TaskAssertionsTest {

    private static final Semaphore OPEN = new Semaphore(0);

    @RegisterExtension
    static final TaskExtension server =
            TaskExtension.builder().tasks(Queueing.class).activities(new Gate()).build();

    /** Opens when a test says so. */
    static final class Gate implements Queueing.Entrance {

        @Override
        public void pass() {
            OPEN.acquireUninterruptibly();
        }
    }

    /** Sleeps for a week, or waits until it is let in. */
    @RegisterTask(name = "assertions_queueing", executionTimeout = "30d")
    static class Queueing extends BaseWorkflow<Queueing.Parameters, Void> {

        record Parameters(int days) {}

        @ActivityInterface
        public interface Entrance {

            @ActivityMethod(name = "assertions_pass")
            void pass();
        }

        private final Entrance entrance = activities(Entrance.class);

        @Override
        public WorkflowResult<Void> run(Parameters parameters) {
            progress(40, "queueing");
            if (parameters.days() > 0) {
                sleep(Duration.ofDays(parameters.days()));
            } else {
                entrance.pass();
            }
            return WorkflowResult.completed();
        }
    }

    @Test
    @EmbeddedOnly("a week is skipped")
    void waitsForTimeThatIsSkipped(TaskClient tasks) {
        TaskHandle<Void> handle = tasks.submit(Queueing.class, new Queueing.Parameters(7));

        assertThat(handle, Duration.ofMinutes(1)).isFinished();
        assertThat(tasks.submit(Queueing.class, new Queueing.Parameters(8))).isFinished();
    }

    @Test
    void saysWhereATaskIsThatDoesNotEnd(TaskClient tasks) {
        TaskHandle<Void> handle = tasks.submit(Queueing.class, new Queueing.Parameters(0));
        Awaitility.await().until(() -> handle.info().progress().isPresent());

        try {
            assertThatThrownBy(() -> assertThat(handle, Duration.ofMillis(300)))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("expected task " + handle.id() + " to have ended after 0.3 s, but it is started, at"
                            + " 40% queueing, attempt 1\n  it waits for no worker, but for an activity, a timer, a"
                            + " signal or another task");
        } finally {
            OPEN.release();
        }
        assertThat(handle).isFinished();
    }

    @Test
    void saysWhoIsWaitedFor(TaskClient tasks) {
        TaskHandle<Void> handle = tasks.submit(
                Queueing.class,
                new Queueing.Parameters(0),
                SubmitOptions.defaults().queue("assertions-nobody"));

        assertThatThrownBy(() -> assertThat(handle, Duration.ofMillis(300)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("it is queued, without progress, attempt 1\n  ")
                .hasMessageContaining(
                        TestServer.realAddress().isPresent()
                                ? "queue 'assertions-nobody' has no worker"
                                : "the embedded server does not tell who polls");
        handle.terminate("seen");
    }
}
