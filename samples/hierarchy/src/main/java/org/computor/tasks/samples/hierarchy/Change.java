package org.computor.tasks.samples.hierarchy;

/**
 * What is done with one thing, or would be.
 *
 * @param kind {@code group}, {@code project}, {@code organization}, {@code course family} or {@code course}
 * @param path its full path
 */
public record Change(String kind, String path, Action action) {

    public enum Action {
        /** It was not there. */
        CREATE,
        /** It was there, and different. */
        CHANGE,
        /** It was there as wanted. */
        LEAVE
    }
}
