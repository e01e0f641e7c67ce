package org.computor.tasks.testkit;

import io.temporal.common.WorkflowExecutionHistory;
import io.temporal.testing.WorkflowReplayer;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.registry.TaskRegistry;
import org.junit.jupiter.api.DynamicTest;

/**
 * Runs of tasks that were recorded, a file of JSON for each, and are made again with today's code. What is under way
 * when a new version is rolled out goes on with it, so that a version which would decide otherwise has to fail here:
 *
 * <pre>{@code
 * Histories histories = Histories.in(Path.of("src/test/resources/histories"));
 *
 * @TestFactory
 * Stream<DynamicTest> recordedRunsGoTheSameWay() {
 *     return histories.replay();
 * }
 *
 * @Test
 * @EnabledIfSystemProperty(named = "histories", matches = "record")
 * void record(TaskClient tasks) {
 *     histories.record("greeted", tasks, tasks.submit(Greet.class, new Greet.Parameters("Ada")));
 * }
 * }</pre>
 *
 * <p>A change that has to decide otherwise asks {@link org.computor.tasks.BaseWorkflow#version} which way a run began;
 * its files stay, and new ones come beside them.
 */
public final class Histories {

    private static final Pattern IDENTITY = Pattern.compile("\"identity\": \"([^\"]+)\"");

    // The first step loads classes, which on a busy machine takes longer than a step of a task may
    private static final WorkerOptions PATIENT = WorkerOptions.newBuilder()
            .setDefaultDeadlockDetectionTimeout(Duration.ofMinutes(1).toMillis())
            .build();

    private final Path folder;

    private Histories(Path folder) {
        this.folder = folder;
    }

    /** The runs in a folder, which {@link #record} makes if it is not there. */
    public static Histories in(Path folder) {
        return new Histories(folder);
    }

    /**
     * A test for each recorded run, with every task on the class path. It fails where the code decides otherwise than
     * it did.
     *
     * @throws IllegalStateException if the folder holds no run, since that would test nothing
     */
    public Stream<DynamicTest> replay() {
        return replay(TaskRegistry.load());
    }

    /** As {@link #replay()}, with these tasks. */
    public Stream<DynamicTest> replay(TaskRegistry tasks) {
        List<Path> files = files();
        if (files.isEmpty()) {
            throw new IllegalStateException("no recorded run in " + folder.toAbsolutePath() + ": record one first");
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString().replace(".json", ""), file.toUri(), () -> replay(file, tasks)));
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replay(Path file, TaskRegistry tasks) throws Exception {
        WorkflowExecutionHistory history = WorkflowExecutionHistory.fromJson(Files.readString(file));
        try (EmbeddedServer server = EmbeddedServer.start()) {
            Worker worker = server.temporal().newWorker("replay", PATIENT);
            tasks.tasks().forEach(task -> task.descriptor().ifPresent(descriptor -> descriptor.register(worker)));
            WorkflowReplayer.replayWorkflowExecution(history, worker);
        }
    }

    /**
     * Waits for the end of a task, however it ends, and writes its last run into the folder. Names of processes and
     * machines are left out.
     *
     * @param name the name of the file, without {@code .json}; one of that name is overwritten
     * @param tasks a client of the server that the task ran on
     */
    public void record(String name, TaskClient tasks, TaskHandle<?> task) {
        task.outcome();
        String history = tasks.temporal().fetchHistory(task.id()).toJson(true);
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".json"), anonymous(history) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // An identity is a part of the name of a worker's own queue, too
    private static String anonymous(String history) {
        String anonymous = history;
        for (String identity : identities(history)) {
            anonymous = anonymous.replace(identity, "worker");
        }
        return anonymous;
    }

    private static List<String> identities(String history) {
        return IDENTITY.matcher(history)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
