package org.computor.tasks.samples.hierarchy;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.temporal.common.WorkflowExecutionHistory;
import io.temporal.testing.WorkflowReplayer;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.testkit.EmbeddedOnly;
import org.computor.tasks.testkit.EmbeddedServer;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs that were recorded go the same way with today's code. After a change that needs new ones: {@code mvn test
 * -Dtest=ReplayTest -Dhistories=record}.
 */
@EmbeddedOnly("a history is replayed without a server")
class ReplayTest {

    private static final Path HISTORIES = Path.of("src/test/resources/histories");
    private static final World WORLD = new World();

    // A busy machine is no deadlock
    private static final WorkerOptions PATIENT = WorkerOptions.newBuilder()
            .setDefaultDeadlockDetectionTimeout(60_000)
            .build();

    @RegisterExtension
    static final TaskExtension server = WORLD.server().build();

    @AfterAll
    static void close() {
        WORLD.close();
    }

    static Stream<Path> histories() {
        try (Stream<Path> files = Files.list(HISTORIES)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    void goesTheSameWay(Path history) throws IOException {
        WorkflowExecutionHistory recorded = WorkflowExecutionHistory.fromJson(Files.readString(history));
        try (EmbeddedServer another = EmbeddedServer.start()) {
            Worker worker = another.temporal().newWorker("replay", PATIENT);
            DeployHierarchyTask.TYPE.register(worker);

            assertThatCode(() -> WorkflowReplayer.replayWorkflowExecution(recorded, worker))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "histories", matches = "record")
    void record(TaskClient tasks) throws IOException {
        record(tasks, "deployed", tasks.submit(DeployHierarchy.class, WORLD.deployment("kit", false)));
        record(tasks, "planned", tasks.submit(DeployHierarchy.class, WORLD.deployment("tum", true)));
        WORLD.gitlab.forbid("eth/prog/2026", true);
        record(tasks, "undone", tasks.submit(DeployHierarchy.class, WORLD.deployment("eth", false)));
    }

    private static void record(TaskClient tasks, String name, TaskHandle<?> task) throws IOException {
        task.outcome();
        Files.createDirectories(HISTORIES);
        String history = tasks.temporal().fetchHistory(task.id()).toJson(true);
        Files.writeString(
                HISTORIES.resolve(name + ".json"),
                history.replaceAll("\"identity\": \"[^\"]*\"", "\"identity\": \"worker\"") + "\n");
    }
}
