package org.computor.tasks.samples.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Prints, as the last line of a program, how long something took by the clock, how much of the processors, and how much
 * memory its thread allocated.
 */
final class Stopwatch {

    private final long allocated = allocated(); // first: the JDK loads much for it, which is not to be measured
    private final long processors = used();
    private final long start = System.nanoTime();

    private static long used() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .orElse(0L);
    }

    private static long allocated() {
        return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
                ? threads.getCurrentThreadAllocatedBytes()
                : 0;
    }

    /** Stops, unless what was to be found was not. */
    void stop(int found, int wanted) {
        double milliseconds = (System.nanoTime() - start) / 1e6;
        long usedNow = used();
        double megabytes = (allocated() - allocated) / 1e6;
        if (found < wanted) {
            throw new IllegalStateException("found " + found + " tasks only");
        }
        System.out.println(milliseconds + " " + (usedNow - processors) + " " + megabytes);
        System.exit(0); // Temporal's threads would go on
    }
}
