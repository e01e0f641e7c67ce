package org.computor.tasks.samples.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Kills workers and the server at random while tasks run. Nothing is lost, no result differs, and what must happen once
 * did. Another seed ({@code -Dfaults.seed}) kills at other times.
 */
@Tag("slow")
class FaultsTest {

    private static final int TASKS = Integer.getInteger("faults.tasks", 1_000);
    private static final int AMOUNTS = 2;
    private static final long SUM_OF_AMOUNTS = AMOUNTS * (AMOUNTS + 1) / 2;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "workers killed: {0}, server killed: {1}")
    @CsvSource({"8, 0", "0, 2", "6, 2"})
    void loseNothing(int workerKills, int serverKills) throws Exception {
        long seed = Long.getLong("faults.seed", 20_261_125L);
        long started = System.nanoTime();
        try (Bank bank = Bank.open(folder)) {
            Random random = new Random(seed);
            Chaos chaos = new Chaos(random, Duration.ofSeconds(2), Duration.ofSeconds(7));
            List<Chaos.Kill> kills = new ArrayList<>(Collections.nCopies(
                    workerKills,
                    () -> bank.workers()
                            .get(random.nextInt(bank.workers().size()))
                            .killAndRestart()));
            kills.addAll(Collections.nCopies(serverKills, bank.server()::killAndRestart));
            Thread killer = chaos.start(kills);
            Map<String, Long> results = bank.await(bank.submit(TASKS, AMOUNTS));
            killer.join();
            chaos.rethrow();

            assertThat(bank.server().kills()).isEqualTo(serverKills);
            assertThat(bank.workers().stream().mapToInt(RestartedProcess::kills).sum())
                    .isEqualTo(workerKills);
            assertThat(results).hasSize(TASKS);
            assertThat(results.values()).allSatisfy(sum -> assertThat(sum).isGreaterThan(SUM_OF_AMOUNTS));
            assertThat(bank.ledger().bookings()).isEqualTo((long) TASKS * (AMOUNTS + 1));
            assertThat(bank.ledger().total())
                    .isEqualTo(
                            results.values().stream().mapToLong(Long::longValue).sum());
            System.out.printf(
                    "%d tasks, %d bookings in %d attempts; %d workers and %d servers killed (seed %d): nothing lost,"
                            + " nothing twice, %d s%n",
                    TASKS,
                    bank.ledger().bookings(),
                    bank.ledger().attempts(),
                    workerKills,
                    serverKills,
                    seed,
                    Duration.ofNanos(System.nanoTime() - started).toSeconds());
        }
    }
}
