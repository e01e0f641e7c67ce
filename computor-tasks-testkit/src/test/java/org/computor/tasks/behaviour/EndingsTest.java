package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.workflowservice.v1.ResetWorkflowExecutionRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.TaskFailedException;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.TaskOutcome;
import org.computor.tasks.TaskOutcome.Cancelled;
import org.computor.tasks.TaskOutcome.Failed;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskDetails;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.client.TaskInfo;
import org.computor.tasks.client.TaskQuery;
import org.computor.tasks.client.watch.TaskEvent;
import org.computor.tasks.testkit.RealServerOnly;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However a task ends: handle, status, list and Temporal say the same. */
class EndingsTest {

    @RegisterExtension
    static final TaskExtension server = TaskExtension.builder()
            .tasks(Ending.class, Late.class, Unborn.class)
            .build();

    enum How {
        COMPLETES,
        COMPLETES_WITH_METADATA,
        FAILS,
        THROWS,
        RETURNS_NULL,
        OVERSIZES,
        SLEEPS,
        GOES_ON
    }

    /** Ends as it is told. */
    @RegisterTask(name = "ending_ending", executionTimeout = "7d", retry = @Retry(maximumAttempts = 1))
    static class Ending extends BaseWorkflow<Ending.Parameters, String> {

        record Parameters(
                How how, @JsonProperty(defaultValue = "0") int size) {}

        @Override
        @SuppressWarnings("NullAway") // what an author may do by mistake
        public WorkflowResult<String> run(Parameters parameters) {
            return switch (parameters.how()) {
                case COMPLETES -> WorkflowResult.completed("done");
                case COMPLETES_WITH_METADATA -> WorkflowResult.completed("done").with("host", "earth");
                case FAILS -> new WorkflowResult.Failed<>("half done", "half", Map.of("half", true));
                case THROWS -> throw new IllegalStateException("broken");
                case RETURNS_NULL -> null;
                case OVERSIZES -> WorkflowResult.completed("x".repeat(parameters.size()));
                case GOES_ON -> continueAsNew(new Parameters(How.COMPLETES, 0));
                case SLEEPS -> {
                    sleep(Duration.ofDays(3));
                    yield WorkflowResult.completed("awake");
                }
            };
        }
    }

    /** Throws once, and then ends as it is told. */
    @RegisterTask(name = "ending_late", retry = @Retry(maximumAttempts = 2))
    static class Late extends BaseWorkflow<Ending.Parameters, String> {

        @Override
        public WorkflowResult<String> run(Ending.Parameters parameters) {
            if (attempt() == 1 || parameters.how() == How.THROWS) {
                throw new IllegalStateException("too early");
            }
            return parameters.how() == How.FAILS ? WorkflowResult.failed("late") : WorkflowResult.completed("late");
        }
    }

    /** Cannot be made. */
    @RegisterTask(name = "ending_unborn", retry = @Retry(maximumAttempts = 1))
    static class Unborn extends BaseWorkflow<Ending.Parameters, Void> {

        Unborn() {
            throw new IllegalStateException("stillborn");
        }

        @Override
        public WorkflowResult<Void> run(Ending.Parameters parameters) {
            return WorkflowResult.completed();
        }
    }

    @Test
    void completes(TaskClient tasks) {
        TaskHandle<String> handle = submit(tasks, How.COMPLETES_WITH_METADATA);

        assertThat(handle).hasResult("done").hasMetadata("host", "earth");
        assertThat(handle.result()).isEqualTo("done");
        assertThat(handle.resultAsync()).succeedsWithin(Duration.ofSeconds(10)).isEqualTo("done");
        assertEverywhere(tasks, handle, TaskStatus.FINISHED);
        assertThat(handle.info().error()).isEmpty();
    }

    @Test
    void returnsAFailureWithWhatThereIs(TaskClient tasks) {
        TaskHandle<String> handle = submit(tasks, How.FAILS);

        assertThat(handle)
                .hasFailed(TaskFailure.Kind.RETURNED)
                .hasMessage("half done")
                .hasMetadata("half", true);
        assertThat(((Failed<String>) handle.outcome()).result()).isEqualTo("half");
        assertEverywhere(tasks, handle, TaskStatus.FAILED);
        assertThat(handle.info().error()).contains("half done");
    }

    @Test
    void throwsOnceTooOften(TaskClient tasks) {
        TaskHandle<String> handle = submit(tasks, How.THROWS);

        assertThat(handle).hasFailed(TaskFailure.Kind.THREW).hasMessage("broken");
        assertThat(((Failed<String>) handle.outcome()).failure().type())
                .isEqualTo(IllegalStateException.class.getName());
        assertThatThrownBy(() -> handle.resultAsync().join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(TaskFailedException.class);
        assertEverywhere(tasks, handle, TaskStatus.FAILED);
    }

    @Test
    void isCancelledWithAReason(TaskClient tasks) {
        TaskHandle<String> handle = submit(tasks, How.SLEEPS);
        awaitStarted(handle);

        handle.cancel("enough");

        assertThat(handle).isCancelled();
        assertThat(((Cancelled<String>) handle.outcome()).terminated()).isFalse();
        assertThatThrownBy(handle::result)
                .isInstanceOf(TaskFailedException.class)
                .hasMessageContaining("was cancelled");
        assertEverywhere(tasks, handle, TaskStatus.CANCELLED);
    }

    @Test
    void isTerminated(TaskClient tasks) {
        TaskHandle<String> handle = submit(tasks, How.SLEEPS);
        awaitStarted(handle);

        handle.terminate("now");

        assertThat(handle).isCancelled();
        assertThat(((Cancelled<String>) handle.outcome()).terminated()).isTrue();
        assertThat(((Cancelled<String>) handle.outcome()).reason()).isEqualTo("now");
        assertEverywhere(tasks, handle, TaskStatus.CANCELLED);
    }

    @Test
    void runsOutOfTime(TaskClient tasks) {
        TaskHandle<String> handle = tasks.submit(
                Ending.class,
                new Ending.Parameters(How.SLEEPS, 0),
                SubmitOptions.defaults().executionTimeout(Duration.ofSeconds(2)));

        assertThat(handle).hasFailed(TaskFailure.Kind.TIMED_OUT);
        assertEverywhere(tasks, handle, TaskStatus.FAILED);
    }

    @Test
    void saysSoWhenItReturnsNull(TaskClient tasks) {
        TaskHandle<String> handle = submit(tasks, How.RETURNS_NULL);

        assertThat(handle).hasFailed(TaskFailure.Kind.THREW).hasMessageContaining("WorkflowResult.completed");
        assertEverywhere(tasks, handle, TaskStatus.FAILED);
    }

    @Test
    void saysSoWhenItsResultIsTooLarge(TaskClient tasks) {
        TaskHandle<String> handle = tasks.submit(Ending.class, new Ending.Parameters(How.OVERSIZES, 3_000_000));

        assertThat(handle).hasFailed(TaskFailure.Kind.THREW).hasMessageContaining("store the data");
        assertEverywhere(tasks, handle, TaskStatus.FAILED);
    }

    @Test
    void carriesWhatIsLargeAndNotTooLarge(TaskClient tasks) {
        assertThat(tasks.submit(Ending.class, new Ending.Parameters(How.OVERSIZES, 1_900_000)))
                .resultSatisfies(result -> assertThat(result).hasSize(1_900_000));
    }

    @Test
    void failsWhenItCannotBeMade(TaskClient tasks) {
        assertThat(tasks.submit(Unborn.class, new Ending.Parameters(How.COMPLETES, 0)))
                .hasFailed(TaskFailure.Kind.THREW)
                .hasMessage("stillborn");
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETES", "FAILS", "THROWS"})
    void endsAlikeAfterAnotherAttempt(How how, TaskClient tasks) {
        TaskHandle<String> handle = tasks.submit(Late.class, new Ending.Parameters(how, 0));
        TaskStatus expected = how == How.COMPLETES ? TaskStatus.FINISHED : TaskStatus.FAILED;

        assertEverywhere(tasks, handle, expected);

        assertThat(handle.info()).hasAttempt(2);
        TaskDetails details = handle.details();
        assertThat(details.parameters().path("how").asText()).isEqualTo(how.name());
        assertThat(details.startedAt().orElseThrow())
                .isBetween(
                        details.info().createdAt(), details.info().finishedAt().orElseThrow());
        assertThat(details.failure().isPresent()).isEqualTo(expected == TaskStatus.FAILED);
    }

    @Test
    void endsAlikeAfterItWentOnAsNew(TaskClient tasks) {
        TaskHandle<String> handle = submit(tasks, How.GOES_ON);

        assertThat(handle).hasResult("done");
        assertEverywhere(tasks, handle, TaskStatus.FINISHED);
        assertThat(handle.info()).hasAttempt(1);
        assertThat(handle.details().parameters().path("how").asText()).isEqualTo("GOES_ON");
    }

    @RealServerOnly("the embedded server cannot reset")
    @Test
    void endsAlikeAfterAReset(TaskClient tasks) {
        TaskHandle<String> handle = submit(tasks, How.FAILS);
        assertEverywhere(tasks, handle, TaskStatus.FAILED);
        String before = handle.info().runId();

        reset(tasks, handle);

        assertThat(handle.info().runId()).isNotEqualTo(before);
        assertEverywhere(tasks, handle, TaskStatus.FAILED);
        assertThat(tasks.list(TaskQuery.all().idPrefix(handle.id())).tasks())
                .extracting(TaskInfo::runId)
                .containsExactly(handle.info().runId());
    }

    @Test
    void tellsWhatOnlyItsHistoryKnows(TaskClient tasks) {
        TaskHandle<String> handle = submit(tasks, How.THROWS);
        assertThat(handle).hasFailed(TaskFailure.Kind.THREW);

        TaskDetails details = handle.details();

        assertThat(details.parameters().path("how").asText()).isEqualTo("THROWS");
        assertThat(details.worker())
                .hasValueSatisfying(worker -> assertThat(worker).contains("@"));
        assertThat(details.duration(Instant.now()))
                .hasValueSatisfying(duration -> assertThat(duration).isBetween(Duration.ZERO, Duration.ofMinutes(1)));
        assertThat(details.failure()).hasValueSatisfying(failure -> {
            assertThat(failure.message()).isEqualTo("broken");
            assertThat(failure.causes()).anyMatch(cause -> cause.contains("IllegalStateException: broken"));
        });
    }

    @Test
    void tellsOfATaskThatWasNeverTaken(TaskClient tasks) {
        TaskHandle<String> handle = tasks.submit(
                Ending.class,
                new Ending.Parameters(How.COMPLETES, 0),
                SubmitOptions.defaults().queue("ending-nobody-polls"));

        TaskDetails details = handle.details();

        assertThat(details.info()).hasStatus(TaskStatus.QUEUED);
        assertThat(details.startedAt()).isEmpty();
        assertThat(details.worker()).isEmpty();
        assertThat(details.duration(Instant.now())).isEmpty();
        handle.terminate("seen");
        assertEverywhere(tasks, handle, TaskStatus.CANCELLED);
    }

    @Test
    void isToldWithoutWaiting(TaskClient tasks) {
        TaskHandle<String> handle = submit(tasks, How.SLEEPS);

        assertThat(handle.outcomeNow()).isEmpty();
        handle.terminate("seen");
        assertThat(handle.outcomeNow()).map(TaskOutcome::status).contains(TaskStatus.CANCELLED);
    }

    private static void reset(TaskClient tasks, TaskHandle<?> handle) {
        tasks.temporal()
                .getWorkflowServiceStubs()
                .blockingStub()
                .resetWorkflowExecution(ResetWorkflowExecutionRequest.newBuilder()
                        .setNamespace(tasks.temporal().getOptions().getNamespace())
                        .setWorkflowExecution(WorkflowExecution.newBuilder().setWorkflowId(handle.id()))
                        .setReason("a test")
                        .setRequestId(UUID.randomUUID().toString())
                        .setWorkflowTaskFinishEventId(4)
                        .build());
    }

    private static TaskHandle<String> submit(TaskClient tasks, How how) {
        return tasks.submit(Ending.class, new Ending.Parameters(how, 0));
    }

    private static void awaitStarted(TaskHandle<?> handle) {
        Eventually.assertThat(handle::info, info -> assertThat(info).hasStatus(TaskStatus.STARTED));
    }

    private static void assertEverywhere(TaskClient tasks, TaskHandle<?> handle, TaskStatus status) {
        assertThat(handle.outcome().status()).isEqualTo(status);
        assertThat(handle.outcomeNow().map(TaskOutcome::status)).contains(status);
        assertThat(handle.outcomeAsync())
                .succeedsWithin(Duration.ofSeconds(10))
                .satisfies(outcome -> assertThat(outcome.status()).isEqualTo(status));
        assertThat(handle.info()).hasStatus(status);
        assertThat(handle.info().finishedAt()).isPresent();
        assertThat(Seen.everything(tasks.watch(handle.id())).awaitEnd())
                .last()
                .isInstanceOfSatisfying(
                        TaskEvent.Ended.class,
                        end -> assertThat(end.outcome().status()).isEqualTo(status));
        Consumer<TaskQuery> listed = query -> Eventually.assertThat(
                () -> tasks.list(query.idPrefix(handle.id())).tasks(),
                rows -> assertThat(rows)
                        .singleElement()
                        .satisfies(row -> assertThat(row).hasStatus(status)));
        listed.accept(TaskQuery.all());
        listed.accept(TaskQuery.all().status(status));
    }
}
