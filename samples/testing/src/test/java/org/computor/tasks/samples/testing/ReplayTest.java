package org.computor.tasks.samples.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.temporal.common.WorkflowExecutionHistory;
import io.temporal.testing.WorkflowReplayer;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.computor.tasks.samples.testing.fixture.TestBed;
import org.computor.tasks.samples.testing.workflow.StudentTestingTask;
import org.computor.tasks.samples.testing.workflow.SubmissionProcessingTask;
import org.computor.tasks.testkit.EmbeddedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What was under way when a new version comes goes on as it began: histories of an earlier version are decided again,
 * step by step. {@code -Dtesting.record=true} writes new ones beside them; the old ones stay.
 */
class ReplayTest {

    @ParameterizedTest
    @ValueSource(strings = {"tested", "host-stopped", "no-repository", "cancelled", "submission"})
    void decidesAsItDid(String name) throws Exception {
        WorkflowExecutionHistory history = WorkflowExecutionHistory.fromJson(read(name));
        try (EmbeddedServer server = EmbeddedServer.start()) {
            Worker worker = server.temporal().newWorker("replay", patient());
            StudentTestingTask.TYPE.register(worker);
            SubmissionProcessingTask.TYPE.register(worker);

            assertThatCode(() -> WorkflowReplayer.replayWorkflowExecution(history, worker))
                    .doesNotThrowAnyException();
        }
    }

    // The first step loads classes, which on a loaded machine takes longer than a step of a task may
    private static WorkerOptions patient() {
        return WorkerOptions.newBuilder()
                .setDefaultDeadlockDetectionTimeout(60_000)
                .build();
    }

    private static String read(String name) throws Exception {
        try (var in = ReplayTest.class.getResourceAsStream("/histories/" + name + ".json")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "testing.record", matches = "true")
    void record(@TempDir Path folder) throws Exception {
        try (TestBed bed = new TestBed(folder)) {
            bed.assignment("one", "two");
            bed.answers("ada", "one", "sleep 1.2");
            bed.repositories().name("ada", "refs/tags/v1");
            bed.git().shut();
            TestingWorker alpha = bed.host("alpha");
            var stopped = bed.submit(bed.job("ada", null), bed.computor().waitingRow());
            Eventually.assertThat(
                    () -> stopped.info().progress(),
                    progress -> assertThat(progress)
                            .hasValueSatisfying(seen -> assertThat(seen.stage()).startsWith("cloning")));
            bed.host("beta");
            alpha.stopTaking();
            bed.git().open();
            save(bed, "host-stopped", stopped.id());
            save(
                    bed,
                    "tested",
                    bed.submit(bed.job("ada", null), bed.computor().waitingRow())
                            .id());
            save(
                    bed,
                    "no-repository",
                    bed.submit(bed.job("nobody", null), bed.computor().waitingRow())
                            .id());
            bed.answers("slow", "sleep 1000");
            var slow = bed.submit(bed.job("slow", null), bed.computor().waitingRow());
            Eventually.assertThat(
                    () -> slow.info().progress(),
                    progress -> assertThat(progress)
                            .hasValueSatisfying(seen -> assertThat(seen.stage()).startsWith("testing")));
            slow.cancel("recorded");
            Eventually.assertThat(
                    slow::status, status -> assertThat(status.isFinal()).isTrue());
            save(bed, "cancelled", slow.id());
            save(
                    bed,
                    "submission",
                    SubmissionProcessingTest.submitTag(bed, "v1").id());
        }
    }

    private static void save(TestBed bed, String name, String id) throws Exception {
        bed.client().handle(id).outcome();
        Path file = Path.of("src/test/resources/histories", name + ".json");
        Files.createDirectories(file.getParent());
        try (Stream<String> lines =
                bed.client().temporal().fetchHistory(id).toJson(true).lines()) {
            Files.write(file, lines.toList());
        }
    }
}
