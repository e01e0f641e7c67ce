package org.computor.tasks;

/**
 * What a step that makes sure of something hands back: the thing, and whether the step made it.
 *
 * @param value what is there now
 * @param created whether this task created it; false if it was there before
 */
public record Ensured<T>(T value, boolean created) {

    /** It was not there, and this task created it. */
    public static <T> Ensured<T> created(T value) {
        return new Ensured<>(value, true);
    }

    /** It was there before. */
    public static <T> Ensured<T> found(T value) {
        return new Ensured<>(value, false);
    }
}
