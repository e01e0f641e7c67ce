package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.TaskConflictException;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SubmittingTwiceTest {

    @RegisterExtension
    static final TaskExtension server =
            TaskExtension.builder().tasks(Echo.class, Second.class).build();

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
                .hasMessageContaining("other parameters");
        assertThat(first).hasResult("one");
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
