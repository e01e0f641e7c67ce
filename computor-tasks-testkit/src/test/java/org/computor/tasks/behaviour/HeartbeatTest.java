package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import io.temporal.client.ActivityCompletionException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.activities.Heartbeat;
import org.computor.tasks.annotations.ActivityDefaults;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs of life from an activity whose own thread is busy. */
class HeartbeatTest {

    private static final Diver DIVER = new Diver();
    private static final Climber CLIMBER = new Climber();

    @RegisterExtension
    static final TaskExtension server = TaskExtension.builder()
            .tasks(Dive.class, Return.class)
            .activities(DIVER, CLIMBER)
            .build();

    @ActivityInterface
    @ActivityDefaults(heartbeatTimeout = "3s", waitForCancellation = true, retry = @Retry(maximumAttempts = 1))
    public interface Depths {

        @ActivityMethod(name = "heartbeat_dive")
        String dive(String depth);
    }

    /** Is taken up where an earlier attempt ended. */
    @ActivityInterface
    @ActivityDefaults(
            heartbeatTimeout = "3s",
            scheduleToCloseTimeout = "10m",
            retry = @Retry(maximumAttempts = 3, initialInterval = "10ms", maximumInterval = "20ms"))
    public interface Climbs {

        @ActivityMethod(name = "heartbeat_climb")
        String climb(String from);
    }

    @RegisterTask(name = "heartbeat_return", retry = @Retry(maximumAttempts = 1))
    static class Return extends BaseWorkflow<Return.Parameters, String> {

        record Parameters(String from) {}

        private final Climbs climbs = activities(Climbs.class);

        @Override
        public WorkflowResult<String> run(Parameters parameters) {
            return WorkflowResult.completed(climbs.climb(parameters.from()));
        }
    }

    @RegisterTask(name = "heartbeat_task", retry = @Retry(maximumAttempts = 1))
    static class Dive extends BaseWorkflow<Dive.Parameters, String> {

        record Parameters(String depth) {}

        private final Depths depths = activities(Depths.class);

        @Override
        public WorkflowResult<String> run(Parameters parameters) {
            return WorkflowResult.completed(depths.dive(parameters.depth()));
        }
    }

    /** Is busy until it is called up. */
    private static final class Diver implements Depths {

        private final Semaphore calledUp = new Semaphore(0);
        private final Semaphore cutOff = new Semaphore(0);

        @Override
        public String dive(String depth) {
            try {
                return Heartbeat.during(() -> {
                    Activity.getExecutionContext().heartbeat(depth);
                    return calledUp.tryAcquire(2, TimeUnit.MINUTES) ? "up from " + depth : "drowned";
                });
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return "interrupted";
            } finally {
                learnOfTheCancel();
            }
        }

        private void learnOfTheCancel() {
            try {
                Heartbeat.throwIfUnwanted();
            } catch (ActivityCompletionException e) {
                cutOff.release();
            }
        }
    }

    /** Says how high it is, and falls; then rests without a word, and falls; then reads what it said. */
    private static final class Climber implements Climbs {

        record Ledge(long metres) {}

        private final Semaphore resting = new Semaphore(0);
        private final Semaphore calledUp = new Semaphore(0);

        @Override
        public String climb(String from) {
            ActivityExecutionContext activity = Activity.getExecutionContext();
            int attempt = activity.getInfo().getAttempt();
            if (attempt == 3) {
                return found(activity, from) ? "up from " + from : "lost";
            }
            if (attempt == 1) {
                activity.heartbeat(height(from));
            } else {
                resting.release();
                Heartbeat.during(() -> {
                    calledUp.acquireUninterruptibly();
                    return "called";
                });
            }
            throw new IllegalStateException("fell");
        }

        private static Object height(String from) {
            return switch (from) {
                case "bytes" -> new byte[] {7};
                case "a number" -> 7L;
                default -> new Ledge(7);
            };
        }

        private static boolean found(ActivityExecutionContext activity, String from) {
            Object height = height(from);
            return Objects.deepEquals(
                    height, activity.getHeartbeatDetails(height.getClass()).orElse(null));
        }
    }

    @Test
    void keepsAnAttemptAliveThatTakesLongerThanItsTimeout(TaskClient tasks) {
        TaskHandle<String> task = tasks.submit(Dive.class, new Dive.Parameters("30 m"));

        long first = awaitSignAfter(task, 0);
        long later = awaitSignAfter(task, first + 4);
        assertThat(details(task)).contains("30 m");
        DIVER.calledUp.release();

        assertThat(later).isGreaterThan(first);
        assertThat(task).hasResult("up from 30 m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ledge", "bytes", "a number"})
    void keepsWhatAnEarlierAttemptSaidAsItSaidIt(String from, TaskClient tasks) {
        TaskHandle<String> task = tasks.submit(Return.class, new Return.Parameters(from));
        Eventually.assertThat(
                CLIMBER.resting::availablePermits,
                resting -> assertThat(resting).isEqualTo(1));
        CLIMBER.resting.acquireUninterruptibly();

        awaitSignAfter(task, lastSign(task) + 4);
        CLIMBER.calledUp.release();

        assertThat(task).hasResult("up from " + from);
    }

    @Test
    void goesOnWhenTheTaskIsCancelledAndLetsTheWorkLearnOfIt(TaskClient tasks) {
        TaskHandle<String> task = tasks.submit(Dive.class, new Dive.Parameters("40 m"));
        long first = awaitSignAfter(task, 0);

        task.cancel("a storm");
        awaitSignAfter(task, first + 4);
        DIVER.calledUp.release();

        Eventually.assertThat(
                DIVER.cutOff::availablePermits, cut -> assertThat(cut).isEqualTo(1));
        Eventually.assertThat(
                () -> task.info().status().isFinal(), ended -> assertThat(ended).isTrue());
    }

    private static long awaitSignAfter(TaskHandle<?> task, long second) {
        Eventually.assertThat(() -> lastSign(task), sign -> assertThat(sign).isGreaterThan(second));
        return lastSign(task);
    }

    private static long lastSign(TaskHandle<?> task) {
        return pending(task).stream()
                .mapToLong(activity -> activity.getLastHeartbeatTime().getSeconds())
                .max()
                .orElse(0);
    }

    private static String details(TaskHandle<?> task) {
        Payloads details = pending(task).get(0).getHeartbeatDetails();
        return details.getPayloads(0).getData().toStringUtf8();
    }

    private static List<PendingActivityInfo> pending(TaskHandle<?> task) {
        return task.temporal().describe().getRawDescription().getPendingActivitiesList();
    }
}
