package org.computor.tasks.client.internal.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final Executor NOBODY = work -> {
        throw new AssertionError("nothing goes aside");
    };

    @Test
    void comeInTheirOrderAndNoMoreThanThereArePlaces() {
        Turns turns = new Turns(2, NOBODY);
        List<Integer> begun = new ArrayList<>();
        IntStream.range(0, 5).forEach(i -> turns.take(() -> begun.add(i)));

        assertThat(begun).containsExactly(0, 1);
        turns.leave();
        assertThat(begun).containsExactly(0, 1, 2);
        turns.leave();
        turns.leave();
        assertThat(begun).containsExactly(0, 1, 2, 3, 4);
    }

    /** As when ten thousand watches are cancelled that wait. */
    @Test
    void mayBeOverAtOnceHoweverManyWait() {
        Turns turns = new Turns(1, NOBODY);
        AtomicInteger begun = new AtomicInteger();
        turns.take(begun::incrementAndGet);
        IntStream.range(0, 100_000)
                .forEach(i -> turns.take(() -> {
                    begun.incrementAndGet();
                    turns.leave();
                }));

        turns.leave();

        assertThat(begun).hasValue(100_001);
    }

    /** A subscriber that blocks holds up nobody's turn. */
    @Test
    void haveNothingRunWithinThem() {
        List<Runnable> aside = new ArrayList<>();
        List<String> done = new ArrayList<>();
        Turns turns = new Turns(1, aside::add);

        turns.take(() -> {
            turns.after(() -> done.add("within"));
            turns.leave();
        });
        turns.after(() -> done.add("outside"));

        assertThat(done).containsExactly("outside");
        assertThat(aside).hasSize(1);
    }

    @Test
    void areShortWherePlacesAreScarce() {
        Turns turns = new Turns(8, NOBODY);
        IntStream.range(0, 5).forEach(i -> turns.take(() -> {}));
        assertThat(turns.length()).hasSeconds(30);
        turns.take(() -> {});
        assertThat(turns.length()).hasSeconds(2);
    }

    @Test
    void areAllHadWhoeverLeavesAndWhenever() throws Exception {
        Turns turns = new Turns(3, NOBODY);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        CountDownLatch ended = new CountDownLatch(20_000);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try {
            for (int i = 0; i < 20_000; i++) {
                threads.execute(() -> turns.take(() -> {
                    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                    threads.execute(() -> {
                        atOnce.decrementAndGet();
                        turns.leave();
                        ended.countDown();
                    });
                }));
            }
            assertThat(ended.await(2, TimeUnit.MINUTES)).isTrue();
            assertThat(most.get()).isLessThanOrEqualTo(3);
        } finally {
            threads.shutdownNow();
        }
    }
}
