package org.computor.tasks.samples.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Kills in the order and at the times that a seed decides. */
final class Chaos {

    /** Kills something, and starts it again. */
    @FunctionalInterface
    interface Kill {
        void run() throws InterruptedException;
    }

    private final Random random;
    private final Duration shortestPause;
    private final Duration longestPause;
    private final AtomicInteger done = new AtomicInteger();
    private volatile @Nullable Exception failure;

    /** @param shortestPause before each kill, as {@code longestPause} */
    Chaos(Random random, Duration shortestPause, Duration longestPause) {
        this.random = random;
        this.shortestPause = shortestPause;
        this.longestPause = longestPause;
    }

    Thread start(List<Kill> kills) {
        List<Kill> shuffled = new ArrayList<>(kills);
        Collections.shuffle(shuffled, random);
        Thread killer = new Thread(() -> run(shuffled), "chaos");
        killer.start();
        return killer;
    }

    private void run(List<Kill> kills) {
        try {
            for (Kill kill : kills) {
                long more = longestPause.minus(shortestPause).toMillis();
                Thread.sleep(shortestPause.toMillis() + (long) (random.nextDouble() * more));
                kill.run();
                done.incrementAndGet();
            }
        } catch (InterruptedException | RuntimeException e) {
            failure = e;
        }
    }

    /** How many there were by now. */
    int kills() {
        return done.get();
    }

    void rethrow() throws Exception {
        if (failure != null) {
            throw failure;
        }
    }
}
