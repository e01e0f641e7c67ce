package org.computor.tasks.samples.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.temporal.api.history.v1.HistoryEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.computor.tasks.client.TaskHandle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A deployment: each worker in turn gets SIGTERM, ends what it has begun, and another one takes its place. */
@Tag("slow")
class RollingRestartTest {

    private static final int TASKS = 50;
    private static final int AMOUNTS = 10;
    private static final int ROUNDS = 3;
    private static final int BY_SIGTERM = 143;

    @TempDir
    private Path folder;

    @Test
    void nothingIsTriedTwice() throws Exception {
        try (Bank bank = Bank.open(folder)) {
            List<TaskHandle<Long>> handles = bank.submit(TASKS, AMOUNTS);
            for (int round = 0; round < ROUNDS; round++) {
                for (RestartedProcess worker : bank.workers()) {
                    long before = bank.ledger().attempts();
                    awaitMore(bank.ledger(), before);
                    assertThat(worker.stopAndRestart(Duration.ofSeconds(60))).isEqualTo(BY_SIGTERM);
                }
            }
            Map<String, Long> results = bank.await(handles);

            assertThat(results).hasSize(TASKS);
            assertThat(bank.ledger().bookings()).isEqualTo((long) TASKS * (AMOUNTS + 1));
            assertThat(bank.ledger().attempts())
                    .as(() -> "attempts that failed: " + failedAttempts(bank, results.keySet()))
                    .isEqualTo(bank.ledger().bookings());
        }
    }

    private static List<String> failedAttempts(Bank bank, Set<String> tasks) {
        return tasks.stream()
                .flatMap(task -> bank.tasks().temporal().fetchHistory(task).getEvents().stream())
                .filter(HistoryEvent::hasActivityTaskStartedEventAttributes)
                .map(HistoryEvent::getActivityTaskStartedEventAttributes)
                .filter(started -> started.getAttempt() > 1)
                .map(started -> started.getLastFailure().toString())
                .toList();
    }

    /** So that the worker that is stopped next is in the middle of something, or another one is. */
    private static void awaitMore(Ledger ledger, long before) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (ledger.attempts() <= before && ledger.attempts() < (long) TASKS * (AMOUNTS + 1)) {
            assertThat(System.nanoTime()).as("nothing is booked any more").isLessThan(end);
            Thread.sleep(50);
        }
    }
}
