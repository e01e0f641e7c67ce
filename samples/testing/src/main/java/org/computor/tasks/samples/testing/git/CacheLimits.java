package org.computor.tasks.samples.testing.git;

/**
 * How much a host keeps. What is in use is kept all the same.
 *
 * @param repositories how many
 * @param bytes all of them together
 */
public record CacheLimits(int repositories, long bytes) {

    /** A thousand repositories, ten gigabytes. */
    public static final CacheLimits DEFAULT = new CacheLimits(1_000, 10L << 30);

    public CacheLimits {
        if (repositories < 1 || bytes < 1) {
            throw new IllegalArgumentException("a cache keeps at least one repository, and a byte");
        }
    }
}
