package org.computor.tasks.samples.testing.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.TemporalFailure;
import io.temporal.workflow.Async;
import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.samples.testing.spec.TestSummary;
import org.jspecify.annotations.Nullable;

/**
 * Tests what a student wrote: brings it and the assignment onto one host, runs the tests there, and writes the outcome
 * to the Computor API. A host that is lost on the way costs a repetition on another. Whatever happens, the API hears of
 * it, so that no student waits for a result that does not come.
 */
@RegisterTask(
        name = "student_testing",
        executionTimeout = "12h",
        retry = @Retry(maximumAttempts = 1),
        description = "Tests what a student wrote, and writes the outcome to the Computor API")
public class StudentTesting extends BaseWorkflow<StudentTesting.Parameters, StudentTesting.Outcome>
        implements HostSignals {

    private static final int MOST_LOST_HOSTS = 3;
    private static final Duration BETWEEN_HOSTS = Duration.ofSeconds(1);
    private static final int CLONING = 5;
    private static final int TESTING = 20;
    private static final int COMMITTING = 95;

    /**
     * @param testJob whose work, and with what it is tested
     * @param executionBackendProperties what the course sets for the backend, such as {@code timeout}; meta.yaml and
     *     test.yaml win over it
     * @param resultId the row of the Computor API that gets the outcome
     */
    public record Parameters(
            TestJob testJob,
            @Nullable JsonNode executionBackendProperties,
            @NotBlank String resultId) {}

    /**
     * @param testJobId the id of this task
     * @param resultId the row that has the outcome
     * @param status how the run ended
     * @param score passed of all, from 0 to 1
     * @param host where the tests ran; absent if they did not
     * @param apiCommitSuccess whether the Computor API has it
     * @param startedAt when the task began
     * @param completedAt when the outcome was written
     * @param durationSeconds from one to the other, the wait for a host included
     */
    public record Outcome(
            String testJobId,
            String resultId,
            TestSummary.Status status,
            double score,
            int passed,
            int failed,
            int skipped,
            int total,
            @Nullable String host,
            boolean apiCommitSuccess,
            Instant startedAt,
            Instant completedAt,
            double durationSeconds) {}

    private final Results results = activities(Results.class);
    private @Nullable OneHost host;

    @Override
    public WorkflowResult<Outcome> run(Parameters parameters) {
        Instant startedAt = now();
        TestReport report;
        try {
            report = test(parameters);
        } catch (TemporalFailure | HostLostException failure) {
            boolean cancelled = CancellationScope.current().isCancelRequested();
            report = TestReport.without(
                    cancelled ? TestSummary.Status.CANCELLED : TestSummary.Status.FAILED,
                    cancelled ? "the test was cancelled" : reason(failure));
            commit(parameters.resultId(), report);
            if (cancelled) {
                throw failure;
            }
            return failed(report, outcome(parameters, report, startedAt));
        }
        progress(COMMITTING, "writing the result");
        commit(parameters.resultId(), report);
        Outcome outcome = outcome(parameters, report, startedAt);
        return report.error() == null ? completed(outcome) : failed(report, outcome);
    }

    private TestReport test(Parameters parameters) {
        progress(0, "waiting for a host");
        for (int lost = 0; ; ) {
            OneHost next = new OneHost(newId().toString(), parameters.testJob().course());
            host = next;
            try {
                return next.run(place -> testOn(place, parameters));
            } catch (HostLostException failure) {
                lost += failure.isOrderly() ? 0 : 1;
                if (lost == MOST_LOST_HOSTS || CancellationScope.current().isCancelRequested()) {
                    throw failure;
                }
                log().warn("the host went away: {}", failure.getMessage());
                progress(0, "waiting for another host, since one went away");
                sleep(BETWEEN_HOSTS);
            }
        }
    }

    private TestReport testOn(Place place, Parameters parameters) {
        TestJob job = parameters.testJob();
        HostActivities there = OneHost.activitiesOn(place);
        progress(CLONING, "cloning on " + place.host());
        Promise<String> student = Async.function(there::cloneRepository, job.module(), place.path("student"));
        Promise<String> reference = Async.function(there::cloneRepository, job.reference(), place.path("reference"));
        student.get();
        reference.get();
        progress(TESTING, "testing on " + place.host());
        JsonNode properties = parameters.executionBackendProperties();
        return there.executeTests(
                place.path("student"),
                place.path("reference"),
                job,
                properties == null ? JsonNodeFactory.instance.objectNode() : properties);
    }

    // Detached: a cancelled test is told to the API too
    private void commit(String resultId, TestReport report) {
        Workflow.newDetachedCancellationScope(() -> results.commit(resultId, report))
                .run();
    }

    @Override
    public void placeTaken(Place place) {
        if (host != null) {
            host.placeTaken(place);
        }
    }

    @Override
    public void testsProgressed(TestProgress tests) {
        int share = tests.total() == 0 ? 0 : (COMMITTING - TESTING) * tests.done() / tests.total();
        progress(TESTING + share, "test " + tests.done() + " of " + tests.total() + " " + tests.name());
    }

    private Outcome outcome(Parameters parameters, TestReport report, Instant startedAt) {
        Instant completedAt = now();
        return new Outcome(
                taskId(),
                parameters.resultId(),
                report.status(),
                report.score(),
                report.counts().passed(),
                report.counts().failed(),
                report.counts().skipped(),
                report.counts().total(),
                report.host(),
                true,
                startedAt,
                completedAt,
                Duration.between(startedAt, completedAt).toMillis() / 1000.0);
    }

    private static WorkflowResult<Outcome> completed(Outcome outcome) {
        return WorkflowResult.completed(outcome)
                .with("passed", outcome.passed())
                .with("failed", outcome.failed())
                .with("total", outcome.total());
    }

    private static WorkflowResult<Outcome> failed(TestReport report, Outcome outcome) {
        String error = report.error() == null ? "there is no result" : report.error();
        return new WorkflowResult.Failed<>(error, outcome, Map.of());
    }

    private static String reason(RuntimeException failure) {
        Throwable cause = failure instanceof ActivityFailure ? failure.getCause() : failure;
        if (cause instanceof ApplicationFailure application) {
            return application.getOriginalMessage();
        }
        return cause instanceof HostLostException
                ? "the hosts that tested it were lost, " + MOST_LOST_HOSTS + " in a row"
                : String.valueOf(cause == null ? failure.getMessage() : cause.getMessage());
    }
}
