package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.client.WorkflowFailedException;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.TaskFailedException;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.TaskQueues;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.client.TaskInfo;
import org.computor.tasks.client.TaskQuery;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RetryTest {

    @RegisterExtension
    static final TaskExtension server = TaskExtension.builder()
            .tasks(Flaky.class, Stubborn.class, Delayed.class)
            .build();

    /** Throws in its first attempts. */
    @RegisterTask(name = "retry_flaky", retry = @Retry(maximumAttempts = 3, initialInterval = "1s"))
    static class Flaky extends BaseWorkflow<Flaky.Parameters, Integer> {

        record Parameters(
                int failures,
                @JsonProperty(defaultValue = "false") boolean returned) {}

        @Override
        public WorkflowResult<Integer> run(Parameters parameters) {
            if (attempt() <= parameters.failures() && parameters.returned()) {
                return WorkflowResult.failed("not today");
            }
            if (attempt() <= parameters.failures()) {
                throw new IllegalStateException("attempt " + attempt() + " went wrong");
            }
            return WorkflowResult.completed(attempt());
        }
    }

    /** Throws what is not to be tried again. */
    @RegisterTask(name = "retry_stubborn", retry = @Retry(nonRetryable = IllegalArgumentException.class))
    static class Stubborn extends BaseWorkflow<Stubborn.Parameters, Void> {

        enum Throws {
            LISTED,
            SUBCLASS,
            APPLICATION_FAILURE
        }

        record Parameters(Throws what) {}

        @Override
        public WorkflowResult<Void> run(Parameters parameters) {
            throw switch (parameters.what()) {
                case LISTED -> new IllegalArgumentException("final");
                case SUBCLASS -> new NumberFormatException("final");
                case APPLICATION_FAILURE -> ApplicationFailure.newNonRetryableFailure("final", "Mine");
            };
        }
    }

    /** Says when it wants to be tried again. */
    @RegisterTask(name = "retry_delayed")
    static class Delayed extends BaseWorkflow<Delayed.Parameters, Integer> {

        record Parameters(int seconds) {}

        @Override
        public WorkflowResult<Integer> run(Parameters parameters) {
            if (attempt() == 1) {
                throw ApplicationFailure.newBuilder()
                        .setMessage("busy")
                        .setType("Busy")
                        .setNextRetryDelay(Duration.ofSeconds(parameters.seconds()))
                        .build();
            }
            return WorkflowResult.completed(attempt());
        }
    }

    @Test
    void triesAgainWhatThrew(TaskClient tasks) {
        TaskHandle<Integer> handle = tasks.submit(Flaky.class, new Flaky.Parameters(2, false));

        assertThat(handle).hasResult(3);
        assertThat(handle.info()).hasStatus(TaskStatus.FINISHED).hasAttempt(3);
    }

    @Test
    void failsOnceTheAttemptsAreUsedUp(TaskClient tasks) {
        TaskHandle<Integer> handle = tasks.submit(Flaky.class, new Flaky.Parameters(3, false));

        assertThat(handle)
                .hasFailed(TaskFailure.Kind.THREW)
                .hasMessage("attempt 3 went wrong")
                .hasMetadata("attempts", 3);
        assertThatThrownBy(handle::result)
                .isInstanceOf(TaskFailedException.class)
                .hasMessageContaining(handle.id())
                .hasMessageContaining("attempt 3 went wrong");
        TaskInfo info = handle.info();
        assertThat(info).hasStatus(TaskStatus.FAILED).hasAttempt(3);
        assertThat(info.error()).contains("attempt 3 went wrong");
        assertThat(handle.temporal().describe().getStatus())
                .isEqualTo(WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_FAILED);
    }

    @Test
    void leavesAReturnedFailureAsItIs(TaskClient tasks) {
        TaskHandle<Integer> handle = tasks.submit(Flaky.class, new Flaky.Parameters(1, true));

        assertThat(handle).hasFailed(TaskFailure.Kind.RETURNED).hasMessage("not today");
        assertThat(handle.info()).hasStatus(TaskStatus.FAILED).hasAttempt(1);
    }

    @Test
    void triesAgainWhoeverStartedIt(TaskClient tasks) {
        WorkflowStub stub = start(tasks, "retry_flaky", "raw-" + UUID.randomUUID());

        stub.start(Map.of("failures", 2));

        assertThat(stub.getResult(JsonNode.class).path("result").asInt()).isEqualTo(3);
    }

    @Test
    void isFailedForTheClientOfTemporalToo(TaskClient tasks) {
        WorkflowStub stub = start(tasks, "retry_stubborn", "raw-" + UUID.randomUUID());

        stub.start(Map.of("what", "LISTED"));

        assertThatThrownBy(() -> stub.getResult(JsonNode.class))
                .isInstanceOf(WorkflowFailedException.class)
                .cause()
                .isInstanceOfSatisfying(
                        ApplicationFailure.class,
                        failure -> assertThat(failure.isNonRetryable()).isTrue());
    }

    @Test
    void endsAtOnceForWhatIsListedAsFinal(TaskClient tasks) {
        for (Stubborn.Throws what : Stubborn.Throws.values()) {
            TaskHandle<Void> handle = tasks.submit(Stubborn.class, new Stubborn.Parameters(what));

            assertThat(handle).hasFailed(TaskFailure.Kind.THREW).hasMessage("final");
            assertThat(handle.info()).hasAttempt(1);
        }
    }

    @Test
    void waitsAsLongAsTheFailureSays(TaskClient tasks) {
        TaskHandle<Integer> handle = tasks.submit(Delayed.class, new Delayed.Parameters(4));

        assertThat(handle).hasResult(2);

        TaskInfo info = handle.info();
        assertThat(Duration.between(info.createdAt(), info.finishedAt().orElseThrow()))
                .isBetween(Duration.ofSeconds(4), Duration.ofSeconds(10));
    }

    @Test
    void isOneRowInTheListWhateverItsAttempts(TaskClient tasks) {
        String id = "one-row-" + UUID.randomUUID();
        WorkflowStub stub = start(tasks, "retry_flaky", id);

        stub.start(Map.of("failures", 2));
        stub.getResult(JsonNode.class);

        Eventually.assertThat(
                () -> tasks.list(TaskQuery.all().idPrefix(id)).tasks(),
                rows -> assertThat(rows)
                        .singleElement()
                        .satisfies(row ->
                                assertThat(row).hasStatus(TaskStatus.FINISHED).hasAttempt(3)));
    }

    private static WorkflowStub start(TaskClient tasks, String name, String id) {
        return tasks.temporal()
                .newUntypedWorkflowStub(
                        name,
                        WorkflowOptions.newBuilder()
                                .setTaskQueue(TaskQueues.DEFAULT)
                                .setWorkflowId(id)
                                .build());
    }
}
