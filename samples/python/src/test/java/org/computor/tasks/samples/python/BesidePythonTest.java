package org.computor.tasks.samples.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.temporal.client.WorkflowOptions;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.TaskOutcome;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskInfo;
import org.computor.tasks.samples.python.PythonTasks.Text;
import org.computor.tasks.samples.python.PythonTasks.WordCount;
import org.computor.tasks.testkit.RealServerOnly;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A Java worker and a Python worker on one server, each with what the other calls. */
@RealServerOnly("Python cannot reach a server inside this process")
class BesidePythonTest {

    /** Everything on the class path: this sample and the example tasks. */
    @RegisterExtension
    static final TaskExtension server = new TaskExtension();

    private static Python python;
    private static Process pythonWorker;

    @BeforeAll
    static void startPython() throws IOException {
        Assumptions.assumeTrue(
                Python.find().isPresent(),
                "no Python: set -D" + Python.PROPERTY + " to an interpreter with python/requirements.txt installed");
        python = Python.find().orElseThrow();
        pythonWorker = python.startWorker();
    }

    @AfterAll
    static void stopPython() throws InterruptedException {
        if (pythonWorker != null) {
            pythonWorker.destroy();
            pythonWorker.waitFor(20, TimeUnit.SECONDS);
            pythonWorker.destroyForcibly();
        }
    }

    @Test
    void javaSubmitsATaskThatPythonServes(TaskClient tasks) {
        assertThat(tasks.submit(PythonTasks.WORD_COUNT, new Text("one two three")))
                .hasResult(new WordCount(3, "python"))
                .hasMetadata("language", "python");
    }

    @Test
    void javaReadsAPythonFailureWhole(TaskClient tasks) {
        assertThat(tasks.submit(PythonTasks.FAILS, new Text("the reason")))
                .hasFailed(TaskFailure.Kind.RETURNED)
                .hasMessage("python says no")
                .hasMetadata("hint", "the reason");
    }

    @Test
    void javaCallsAnActivityThatPythonServes(TaskClient tasks) {
        assertThat(tasks.submit(CallsPython.class, new Text("four words are counted")))
                .hasResult(new WordCount(4, "python"));
    }

    @Test
    void javaReadsWhyAPythonActivityFailed(TaskClient tasks) {
        assertThat(tasks.submit(CallsPython.class, new Text(" ")))
                .hasFailed(TaskFailure.Kind.THREW)
                .hasMessageContaining("there is nothing to count");
    }

    @Test
    void pythonCallsAnActivityThatJavaServes(TaskClient tasks) {
        assertThat(tasks.submit(PythonTasks.CALLS_JAVA, new Text("louder"))).hasResult("LOUDER");
    }

    /** Submitted past TaskClient, with which a worker in the same process would begin at once. */
    @Test
    void eitherTakesWhatBothServe(TaskClient tasks) {
        Set<Object> languages = new TreeSet<>();
        for (int i = 0; i < 200 && languages.size() < 2; i++) {
            String id = "shared-" + UUID.randomUUID();
            WorkflowOptions options = WorkflowOptions.newBuilder()
                    .setWorkflowId(id)
                    .setTaskQueue(SharedGreeting.QUEUE)
                    .build();
            tasks.temporal().newUntypedWorkflowStub("shared_greeting", options).start(new Text("Ada"));
            TaskOutcome<String> outcome = tasks.handle(SharedGreeting.class, id).outcome();
            assertThat(outcome).hasResult("Hello, Ada");
            languages.add(((TaskOutcome.Finished<String>) outcome).metadata().get("language"));
        }
        assertThat(languages).containsExactly("java", "python");
    }

    @Test
    void pythonStartsEveryExampleTask() throws Exception {
        JsonNode sum = python.start(
                "example_data_processing",
                "computor-tasks",
                "{\"data_size\": 100, \"chunk_size\": 10, \"operation\": \"sum\"}");
        assertThat(sum.at("/output/status").textValue()).isEqualTo("completed");
        assertThat(sum.at("/output/result/final_result").intValue()).isEqualTo(5050);
        assertThat(sum.at("/output/result/chunk_results")).hasSize(10);
        assertThat(sum.path("status").textValue()).isEqualTo("COMPLETED");
        assertThat(sum.at("/progress/percentage").intValue()).isEqualTo(100);

        JsonNode slow =
                python.start("example_long_running", "computor-long-running", "{\"duration\": 1, \"message\": \"ü\"}");
        assertThat(slow.at("/output/result/message").textValue()).isEqualTo("ü");
        assertThat(slow.at("/output/result/duration_requested").intValue()).isEqualTo(1);

        JsonNode again = python.start(
                "example_error_handling",
                "computor-tasks",
                "{\"should_fail\": true, \"retry_count\": 2, \"fail_at_step\": 1}");
        assertThat(again.at("/output/result/attempts").intValue()).isEqualTo(2);
    }

    @Test
    void pythonReadsAJavaFailureWhole() throws Exception {
        JsonNode told = python.start(
                "example_error_handling",
                "computor-tasks",
                "{\"should_fail\": true, \"retry_count\": 1, \"fail_at_step\": 5}");

        assertThat(told.path("status").textValue()).isEqualTo("FAILED");
        assertThat(told.at("/failure/type").textValue()).isEqualTo("TaskFailed");
        assertThat(told.at("/failure/message").textValue()).isEqualTo("Simulated failure at step 2");
        assertThat(told.at("/failure/non_retryable").booleanValue()).isTrue();
        assertThat(told.at("/failure/details/0/status").textValue()).isEqualTo("failed");
        assertThat(told.at("/failure/details/0/metadata/attempts").intValue()).isEqualTo(2);
    }

    @Test
    void pythonIsToldWhichParameterIsWrong() throws Exception {
        JsonNode told = python.start("example_data_processing", "computor-tasks", "{\"chunk_size\": -1}");

        assertThat(told.at("/failure/type").textValue()).isEqualTo("PayloadValidationError");
        assertThat(told.at("/failure/message").textValue()).contains("chunk_size");
        assertThat(told.at("/failure/non_retryable").booleanValue()).isTrue();
    }

    @Test
    void aPythonTaskIsAskedForLikeAnyOther(TaskClient tasks) {
        String id = tasks.submit(PythonTasks.WORD_COUNT, new Text("listed")).id();

        assertThat(tasks.handle(id)).isFinished();
        TaskInfo info = tasks.handle(id).info();
        assertThat(info).hasStatus(TaskStatus.FINISHED);
        assertThat(info.name()).isEqualTo("python_word_count");
        assertThat(info.queue()).isEqualTo(PythonTasks.QUEUE);
    }
}
