package org.computor.tasks.samples.benchmarks;

import java.time.Duration;

/** Prints, as the last line of a program, how long something took by the clock and how much of the processors. */
final class Stopwatch {

    private final long processors = used();
    private final long start = System.nanoTime();

    private static long used() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .orElse(0L);
    }

    /** Stops, unless what was to be found was not. */
    void stop(int found, int wanted) {
        double milliseconds = (System.nanoTime() - start) / 1e6;
        long usedNow = used();
        if (found < wanted) {
            throw new IllegalStateException("found " + found + " tasks only");
        }
        System.out.println(milliseconds + " " + (usedNow - processors));
        System.exit(0); // Temporal's threads would go on
    }
}
