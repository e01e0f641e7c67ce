package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.Map;
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
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.client.TaskQuery;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** However a task ends: handle, status, list and Temporal say the same. */
class EndingsTest {

    @RegisterExtension
    static final TaskExtension server =
            TaskExtension.builder().tasks(Ending.class, Unborn.class).build();

    enum How {
        COMPLETES,
        COMPLETES_WITH_METADATA,
        FAILS,
        THROWS,
        RETURNS_NULL,
        OVERSIZES,
        SLEEPS
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
                case SLEEPS -> {
                    sleep(Duration.ofDays(3));
                    yield WorkflowResult.completed("awake");
                }
            };
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
            return WorkflowResult.completed(null);
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

    @Test
    void isToldWithoutWaiting(TaskClient tasks) {
        TaskHandle<String> handle = submit(tasks, How.SLEEPS);

        assertThat(handle.outcomeNow()).isEmpty();
        handle.terminate("seen");
        assertThat(handle.outcomeNow()).map(TaskOutcome::status).contains(TaskStatus.CANCELLED);
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
        Consumer<TaskQuery> listed = query -> Eventually.assertThat(
                () -> tasks.list(query.idPrefix(handle.id())).tasks(),
                rows -> assertThat(rows)
                        .singleElement()
                        .satisfies(row -> assertThat(row).hasStatus(status)));
        listed.accept(TaskQuery.all());
        listed.accept(TaskQuery.all().status(status));
    }
}
