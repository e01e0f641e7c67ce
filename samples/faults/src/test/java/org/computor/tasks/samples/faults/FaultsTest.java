package org.computor.tasks.samples.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.computor.tasks.ServerUnreachableException;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Kills workers and the server at random while tasks run. Nothing is lost, no result differs, and what must happen once
 * did. Another seed ({@code -Dfaults.seed}) kills at other times.
 */
class FaultsTest {

    private static final int TASKS = Integer.getInteger("faults.tasks", 1_000);
    private static final int AMOUNTS = 2;
    private static final long SUM_OF_AMOUNTS = AMOUNTS * (AMOUNTS + 1) / 2;
    private static final int WORKERS = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @TempDir
    private Path folder;

    @BeforeAll
    static void requireAServerToKill() {
        Assumptions.assumeTrue(
                DevelopmentServer.command().isPresent(),
                "no server to kill: set -D" + DevelopmentServer.PROPERTY + " to Temporal's command");
    }

    @ParameterizedTest(name = "workers killed: {0}, server killed: {1}")
    @CsvSource({"8, 0", "0, 2", "6, 2"})
    void loseNothing(int workerKills, int serverKills) throws Exception {
        long seed = Long.getLong("faults.seed", 20_261_125L);
        Ledger ledger = new Ledger(folder.resolve("ledger"));
        long started = System.nanoTime();
        try (DevelopmentServer server =
                DevelopmentServer.start(DevelopmentServer.command().orElseThrow(), folder)) {
            List<KilledProcess> workers = startWorkers(server);
            try (TaskClient tasks = TaskClient.fromEnvironment(server.environment())) {
                Chaos chaos = new Chaos(new Random(seed), server, workers);
                Thread killer = chaos.start(workerKills, serverKills);
                Map<String, Long> results = awaitAll(tasks, submitAll(tasks));
                killer.join();
                chaos.rethrow();

                assertThat(server.kills()).isEqualTo(serverKills);
                assertThat(workers.stream().mapToInt(KilledProcess::kills).sum())
                        .isEqualTo(workerKills);
                assertThat(results).hasSize(TASKS);
                assertThat(results.values()).allSatisfy(sum -> assertThat(sum).isGreaterThan(SUM_OF_AMOUNTS));
                assertThat(ledger.bookings()).isEqualTo((long) TASKS * (AMOUNTS + 1));
                assertThat(ledger.total())
                        .isEqualTo(results.values().stream()
                                .mapToLong(Long::longValue)
                                .sum());
                report(workerKills, serverKills, seed, ledger, Duration.ofNanos(System.nanoTime() - started));
            } finally {
                workers.forEach(KilledProcess::close);
            }
        }
    }

    private List<KilledProcess> startWorkers(DevelopmentServer server) {
        List<KilledProcess> workers = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            workers.add(new KilledProcess(
                    List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            BookingWorker.class.getName(),
                            folder.resolve("ledger").toString()),
                    server.environment(),
                    folder.resolve("worker-" + i + ".log")));
        }
        return workers;
    }

    private static List<TaskHandle<Long>> submitAll(TaskClient tasks) throws InterruptedException {
        List<TaskHandle<Long>> handles = new ArrayList<>();
        for (int i = 0; i < TASKS; i++) {
            String account = "account-" + i;
            handles.add(untilTheServerAnswers(() -> tasks.submit(
                    Booking.class,
                    new Booking.Parameters(account, AMOUNTS),
                    SubmitOptions.defaults().taskId(account))));
        }
        return handles;
    }

    private static Map<String, Long> awaitAll(TaskClient tasks, List<TaskHandle<Long>> handles)
            throws InterruptedException {
        Map<String, Long> results = new HashMap<>();
        for (TaskHandle<Long> handle : handles) {
            results.put(
                    handle.id(),
                    untilTheServerAnswers(
                            () -> tasks.handle(Booking.class, handle.id()).result()));
        }
        return results;
    }

    /** Submitting twice is safe, and so is asking twice. */
    private static <T> T untilTheServerAnswers(Supplier<T> call) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return call.get();
            } catch (ServerUnreachableException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                Thread.sleep(200);
            }
        }
    }

    private static void report(int workerKills, int serverKills, long seed, Ledger ledger, Duration time) {
        System.out.printf(
                "%d tasks, %d bookings in %d attempts; %d workers and %d servers killed (seed %d): nothing lost, nothing"
                        + " twice, %d s%n",
                TASKS, ledger.bookings(), ledger.attempts(), workerKills, serverKills, seed, time.toSeconds());
    }
}
