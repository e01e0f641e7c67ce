package org.computor.tasks.activities;

import org.jspecify.annotations.Nullable;

/**
 * Work that may fail in its own way, for {@link Heartbeat#during}. The compiler finds out what it throws.
 *
 * @param <T> what it hands back
 * @param <E> what it throws; {@code RuntimeException}, if nothing that is checked
 */
@FunctionalInterface
public interface Work<T extends @Nullable Object, E extends Exception> {

    /** Does it. */
    T run() throws E;
}
