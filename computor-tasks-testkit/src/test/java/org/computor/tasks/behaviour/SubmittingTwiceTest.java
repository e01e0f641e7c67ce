package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.temporal.client.WorkflowOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.TaskConflictException;
import org.computor.tasks.TaskType;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.client.RunAgain;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.client.TaskQuery;
import org.computor.tasks.client.workers.NoWorkerPolicy;
import org.computor.tasks.internal.json.Json;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SubmittingTwiceTest {

    @RegisterExtension
    static final TaskExtension server = TaskExtension.builder()
            .tasks(Echo.class, Second.class, Rolling.class)
            .build();

    private SubmitOptions options = SubmitOptions.defaults();

    /** Succeeds with its second attempt. */
    @RegisterTask(name = "twice_second", retry = @Retry(initialInterval = "1s"))
    static class Second extends BaseWorkflow<Echo.Parameters, String> {

        @Override
        public WorkflowResult<String> run(Echo.Parameters parameters) {
            if (attempt() == 1) {
                throw new IllegalStateException("the first one never works");
            }
            return WorkflowResult.completed(parameters.text());
        }
    }

    /** Goes on as a new run once. */
    @RegisterTask(name = "twice_rolling")
    static class Rolling extends BaseWorkflow<Echo.Parameters, String> {

        @Override
        public WorkflowResult<String> run(Echo.Parameters parameters) {
            if (parameters.seconds() == 0) {
                return continueAsNew(new Echo.Parameters(parameters.text(), 1));
            }
            return WorkflowResult.completed(parameters.text());
        }
    }

    @BeforeEach
    void chooseAnId() {
        options = SubmitOptions.defaults().taskId("twice-" + UUID.randomUUID());
    }

    @Test
    void isTheSameTaskWhileItRuns(TaskClient tasks) {
        TaskHandle<String> first = tasks.submit(Echo.class, new Echo.Parameters("same", 100_000), options);
        TaskHandle<String> second = tasks.submit(Echo.class, new Echo.Parameters("same", 100_000), options);

        assertThat(second.info().runId()).isEqualTo(first.info().runId());
        first.terminate("seen");
    }

    @Test
    void isTheSameTaskOnceItHasEnded(TaskClient tasks) {
        TaskHandle<String> first = tasks.submit(Echo.class, new Echo.Parameters("same"), options);
        assertThat(first).hasResult("same");
        String run = first.info().runId();

        tasks.submit("echo", "{\"seconds\": 0, \"text\": \"same\"}", options);

        assertThat(first.info().runId()).isEqualTo(run);
    }

    @Test
    void isTheSameTaskAfterAnotherAttempt(TaskClient tasks) {
        assertThat(tasks.submit(Second.class, new Echo.Parameters("same"), options))
                .hasResult("same");

        assertThat(tasks.submit(Second.class, new Echo.Parameters("same"), options))
                .hasResult("same");
    }

    @Test
    void isAConflictWithOtherParameters(TaskClient tasks) {
        TaskHandle<String> first = tasks.submit(Echo.class, new Echo.Parameters("one"), options);

        assertThatThrownBy(() -> tasks.submit(Echo.class, new Echo.Parameters("two"), options))
                .isInstanceOf(TaskConflictException.class)
                .hasMessageContaining(first.id())
                .hasMessageContaining("they differ in text")
                .isInstanceOfSatisfying(
                        TaskConflictException.class,
                        conflict -> assertThat(conflict.fields()).containsExactly("text"))
                .hasMessageNotContaining("two");
        assertThat(first).hasResult("one");
    }

    @Test
    void isAConflictForANumberAndTheTextThatLooksLikeIt(TaskClient tasks) {
        TaskType<JsonNode, String> loose = TaskType.of("echo", JsonNode.class, String.class);
        tasks.submit(loose, Json.parse("{\"text\": \"1\", \"list\": [1, {\"a\": 2}]}"), options);

        tasks.submit(loose, Json.parse("{\"list\": [1.0, {\"a\": 2e0}], \"text\": \"1\"}"), options);
        assertThatThrownBy(() ->
                        tasks.submit(loose, Json.parse("{\"text\": \"1\", \"list\": [\"1\", {\"b\": 2}]}"), options))
                .isInstanceOfSatisfying(
                        TaskConflictException.class,
                        conflict -> assertThat(conflict.fields())
                                .containsExactlyInAnyOrder("list[0]", "list[1].a", "list[1].b"));
    }

    @Test
    void isTheSameTaskAfterItWentOnAsNew(TaskClient tasks) {
        assertThat(tasks.submit(Rolling.class, new Echo.Parameters("same"), options))
                .hasResult("same");

        assertThat(tasks.submit(Rolling.class, new Echo.Parameters("same"), options))
                .hasResult("same");
        assertThatThrownBy(() -> tasks.submit(Rolling.class, new Echo.Parameters("other"), options))
                .isInstanceOf(TaskConflictException.class)
                .hasMessageContaining("they differ in text");
    }

    @Test
    void isTheSameTaskWhoeverStartedIt(TaskClient tasks) {
        String id = options.taskId().orElseThrow();
        tasks.temporal()
                .newUntypedWorkflowStub(
                        "echo",
                        WorkflowOptions.newBuilder()
                                .setWorkflowId(id)
                                .setTaskQueue("computor-tasks")
                                .build())
                .start(Map.of("seconds", 0, "text", "theirs"));

        assertThat(tasks.submit(Echo.class, new Echo.Parameters("theirs"), options))
                .hasResult("theirs");
        assertThatThrownBy(() -> tasks.submit(Echo.class, new Echo.Parameters("ours"), options))
                .isInstanceOf(TaskConflictException.class)
                .hasMessageContaining("they differ in text");
    }

    @Test
    void takesOneCallUnlessThereIsAClash(TaskClient client) {
        Calls calls = new Calls();
        TaskClient tasks = calls.of(client);
        SubmitOptions unasked = options.onNoWorker(NoWorkerPolicy.IGNORE);

        tasks.submit(Echo.class, new Echo.Parameters("same"), unasked);
        assertThat(calls.made()).containsExactly("StartWorkflowExecution");
        assertThat(client.handle(Echo.class, options.taskId().orElseThrow())).hasResult("same");
        tasks.submit(Echo.class, new Echo.Parameters("same"), unasked);
        assertThat(calls.made()).containsExactly("StartWorkflowExecution", "StartWorkflowExecution");

        calls.forget();
        assertThatThrownBy(() -> tasks.submit(Echo.class, new Echo.Parameters("other"), unasked))
                .isInstanceOf(TaskConflictException.class);
        assertThat(calls.made())
                .containsExactly("StartWorkflowExecution", "DescribeWorkflowExecution", "GetWorkflowExecutionHistory");
        tasks.close();
    }

    @Test
    void runsAgainIfAskedTo(TaskClient tasks) {
        TaskHandle<String> handle = tasks.submit(Echo.class, new Echo.Parameters("one"), options);
        assertThat(handle).hasResult("one");
        String run = handle.info().runId();

        tasks.submit(Echo.class, new Echo.Parameters("one"), options.runAgain(RunAgain.UNLESS_FINISHED));
        assertThat(handle.info().runId()).isEqualTo(run);

        tasks.submit(Echo.class, new Echo.Parameters("two"), options.runAgain(RunAgain.ALWAYS));
        assertThat(handle).hasResult("two");
        assertThat(handle.info().runId()).isNotEqualTo(run);
        assertOneRow(tasks, handle);
    }

    @Test
    void runsAgainWhatFailedOrWasCancelled(TaskClient tasks) {
        Echo.Parameters parameters = new Echo.Parameters("again", 100_000);
        TaskHandle<String> handle = tasks.submit(Echo.class, parameters, options);
        String run = handle.info().runId();
        SubmitOptions again = options.runAgain(RunAgain.UNLESS_FINISHED);

        tasks.submit(Echo.class, parameters, again);
        assertThat(handle.info().runId()).as("still running").isEqualTo(run);

        handle.terminate("once more");
        tasks.submit(Echo.class, parameters, again);
        assertThat(handle.info().runId()).isNotEqualTo(run);
        assertThat(handle.info().status().isFinal()).isFalse();
        assertOneRow(tasks, handle);
        handle.terminate("seen");
    }

    private static void assertOneRow(TaskClient tasks, TaskHandle<?> handle) {
        Eventually.assertThat(
                () -> tasks.list(TaskQuery.all().idPrefix(handle.id())).tasks(),
                rows -> assertThat(rows).singleElement().satisfies(row -> {
                    assertThat(row).hasStatus(handle.status());
                    assertThat(row.runId()).isEqualTo(handle.info().runId());
                }));
    }

    @Test
    void isAConflictWithAnotherTask(TaskClient tasks) {
        tasks.submit(Echo.class, new Echo.Parameters("one"), options);

        assertThatThrownBy(() -> tasks.submit(Second.class, new Echo.Parameters("one"), options))
                .isInstanceOf(TaskConflictException.class)
                .hasMessageContaining("another name, 'echo'");
    }

    @Test
    void isOneTaskForTwentyThreads(TaskClient tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            Callable<TaskHandle<String>> submission =
                    () -> tasks.submit(Echo.class, new Echo.Parameters("same"), options);
            List<Future<TaskHandle<String>>> handles = threads.invokeAll(
                    Stream.generate(() -> submission).limit(20).toList());

            for (Future<TaskHandle<String>> handle : handles) {
                assertThat(handle.get().outcome(Duration.ofSeconds(20))).isPresent();
            }
            assertThat(tasks.temporal()
                            .fetchHistory(options.taskId().orElseThrow())
                            .getEvents())
                    .filteredOn(event -> event.hasWorkflowExecutionStartedEventAttributes())
                    .hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }
}
