package org.computor.tasks.samples.testing.sandbox;

import java.time.Duration;

/**
 * What a program did.
 *
 * @param ending how it ended
 * @param standardOutput what it wrote, up to the limit; bytes that are not UTF-8 are replaced
 * @param standardError likewise
 * @param duration from start to end
 */
public record Execution(Ending ending, String standardOutput, String standardError, Duration duration) {

    /** Whether it ended by itself, with 0. */
    public boolean succeeded() {
        return ending.exitCode() == 0;
    }
}
