package org.computor.tasks.samples.examples;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import io.temporal.workflow.Async;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.ActivityDefaults;
import org.computor.tasks.annotations.RegisterActivities;
import org.computor.tasks.annotations.RegisterTask;

/**
 * Something slow, done by an activity that shows that it is alive and can be cancelled. The task says meanwhile how far
 * it is.
 */
@RegisterTask(
        name = "example_long_running",
        queue = "computor-long-running",
        executionTimeout = "25h",
        description = "Waits for some seconds, as slow work would")
public class LongRunning extends BaseWorkflow<LongRunning.Parameters, LongRunning.Report> {

    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);

    /**
     * @param duration for how many seconds, at most a day
     * @param message handed back
     */
    public record Parameters(
            @JsonProperty(defaultValue = "60") @Min(0) @Max(86_400) int duration,

            @JsonProperty(defaultValue = "Processing...") String message) {}

    /**
     * @param durationRequested in seconds
     * @param durationActual in seconds
     */
    public record Report(
            String message, int durationRequested, double durationActual, Instant startedAt, Instant completedAt) {}

    /** Slow work. It heartbeats, so that a dead worker is noticed after ten seconds and not after a day. */
    @ActivityInterface
    @ActivityDefaults(startToCloseTimeout = "25h", heartbeatTimeout = "10s")
    public interface Simulation {

        /** Waits for so many seconds. */
        @ActivityMethod(name = "simulate_processing")
        Report simulate(int duration, String message);
    }

    private final Simulation simulation = activities(Simulation.class);

    @Override
    public WorkflowResult<Report> run(Parameters parameters) {
        Duration expected = Duration.ofSeconds(parameters.duration());
        Instant start = now();
        Promise<Report> report = Async.function(simulation::simulate, parameters.duration(), parameters.message());
        do {
            progress(percentage(Duration.between(start, now()), expected), parameters.message());
        } while (!Workflow.await(between(expected), report::isCompleted));
        progress(100, "done");
        return WorkflowResult.completed(report.get());
    }

    private static int percentage(Duration passed, Duration expected) {
        return (int) Math.min(99, 100 * passed.toMillis() / Math.max(1, expected.toMillis()));
    }

    // Each look leaves some events in the history: ten of them, whatever the duration
    private static Duration between(Duration expected) {
        Duration tenth = expected.dividedBy(10);
        return tenth.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : tenth;
    }

    /** Waits in small steps; each heartbeat tells how far it is, and hears of a cancel. */
    @RegisterActivities
    public static class Waiting implements Simulation {

        private static final Duration STEP = Duration.ofMillis(500);

        @Override
        public Report simulate(int duration, String message) {
            ActivityExecutionContext context = Activity.getExecutionContext();
            Instant start = Instant.now();
            Instant end = start.plusSeconds(duration);
            for (Instant now = start; now.isBefore(end); now = Instant.now()) {
                Duration left = Duration.between(now, end);
                pause(left.compareTo(STEP) < 0 ? left : STEP);
                context.heartbeat(Duration.between(start, Instant.now()).toSeconds());
            }
            Instant completed = Instant.now();
            double seconds = Duration.between(start, completed).toMillis() / 1000.0;
            return new Report(message, duration, seconds, start, completed);
        }

        private static void pause(Duration time) {
            try {
                Thread.sleep(time.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw Activity.wrap(e);
            }
        }
    }
}
