package org.computor.tasks.samples.testing.sandbox;

import java.time.Duration;

/**
 * What a program may use.
 *
 * @param time from start to end
 * @param cpu of one process
 * @param memory bytes, of all its processes together where the sandbox has a control group, else of each
 * @param processes processes and threads at once
 * @param fileSize bytes of one file
 * @param output bytes on standard output and standard error, each
 * @param workSize bytes in its working directory, and as many in its temporary one
 */
public record Limits(
        Duration time, Duration cpu, long memory, int processes, long fileSize, long output, long workSize) {

    private static final long MB = 1L << 20;

    /** 10 s, 10 s of CPU, 512 MB, 64 processes, 16 MB in a file, 1 MB of output, 64 MB of work. */
    public static final Limits DEFAULT =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(10), 512 * MB, 64, 16 * MB, MB, 64 * MB);

    public Limits withTime(Duration newTime) {
        return new Limits(newTime, cpu, memory, processes, fileSize, output, workSize);
    }

    public Limits withCpu(Duration newCpu) {
        return new Limits(time, newCpu, memory, processes, fileSize, output, workSize);
    }

    public Limits withMemory(long bytes) {
        return new Limits(time, cpu, bytes, processes, fileSize, output, workSize);
    }

    public Limits withProcesses(int count) {
        return new Limits(time, cpu, memory, count, fileSize, output, workSize);
    }

    public Limits withFileSize(long bytes) {
        return new Limits(time, cpu, memory, processes, bytes, output, workSize);
    }
}
