package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterActivities;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.metrics.TaskMetrics;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MetricsTest {

    private static final SimpleMeterRegistry REGISTRY = new SimpleMeterRegistry();

    @RegisterExtension
    static final TaskExtension server = TaskExtension.builder()
            .tasks(Measured.class)
            .queues("metrics")
            .plugins(TaskMetrics.in(REGISTRY))
            .build();

    /** Ends as it is told, at its second attempt. */
    @RegisterTask(name = "metrics_measured", queue = "metrics", retry = @Retry(initialInterval = "1s"))
    static class Measured extends BaseWorkflow<Measured.Parameters, String> {

        record Parameters(boolean fails) {}

        @ActivityInterface
        public interface Step {

            @ActivityMethod(name = "metrics_step")
            String step();
        }

        @RegisterActivities
        static class Stepping implements Step {

            @Override
            public String step() {
                return "done";
            }
        }

        private final Step step = activities(Step.class);

        @Override
        public WorkflowResult<String> run(Parameters parameters) {
            String done = step.step();
            if (attempt() == 1) {
                throw new IllegalStateException("the first attempt");
            }
            return parameters.fails() ? WorkflowResult.failed("told to") : WorkflowResult.completed(done);
        }
    }

    private static double timers(String name, String... tags) {
        return REGISTRY.find(name).tags(tags).timers().stream()
                .mapToDouble(timer -> timer.count())
                .sum();
    }

    private static double counter(String name, String... tags) {
        return REGISTRY.find(name).tags(tags).counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    @Test
    void tellHowTasksAndActivitiesEnd(TaskClient tasks) {
        assertThat(tasks.submit(Measured.class, new Measured.Parameters(false))).hasResult("done");
        assertThat(tasks.submit(Measured.class, new Measured.Parameters(true))).hasFailed();

        String[] task = {"task", "metrics_measured", "queue", "metrics"};
        assertThat(counter("computor.tasks.submitted", task)).isEqualTo(2);
        assertThat(counter("computor.tasks.retried", task)).isEqualTo(2);
        assertThat(timers("computor.tasks", task)).isEqualTo(2);
        assertThat(timers("computor.tasks", "task", "metrics_measured", "outcome", "finished"))
                .isEqualTo(1);
        assertThat(timers("computor.tasks", "task", "metrics_measured", "outcome", "failed"))
                .isEqualTo(1);
        assertThat(REGISTRY.get("computor.tasks")
                        .tag("outcome", "finished")
                        .timer()
                        .totalTime(TimeUnit.SECONDS))
                .describedAs("counts from the submission, over both attempts")
                .isGreaterThanOrEqualTo(1);
        assertThat(timers("computor.activities", "activity", "metrics_step", "outcome", "completed"))
                .isEqualTo(4);
        Eventually.assertThat(
                () -> REGISTRY.find("temporal_request").counters(),
                own -> assertThat(own).isNotEmpty());
    }

    @Test
    void leaveNoThreadBehindThatKeepsTheProcessAlive() {
        Set<Thread> before = keepingAlive();
        TaskClient client = TaskClient.builder()
                .environment(Map.of("TEMPORAL_ADDRESS", "127.0.0.1:1"))
                .plugins(TaskMetrics.in(new SimpleMeterRegistry()))
                .build();
        Set<Thread> started = keepingAlive();
        started.removeAll(before); // other clients here may start more of theirs later
        assertThat(started).isNotEmpty();

        client.close();

        Eventually.assertThat(
                MetricsTest::keepingAlive, threads -> assertThat(threads).doesNotContainAnyElementsOf(started));
    }

    private static Set<Thread> keepingAlive() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.isDaemon())
                .filter(thread -> thread.getName().startsWith("pool-"))
                .collect(Collectors.toSet());
    }
}
