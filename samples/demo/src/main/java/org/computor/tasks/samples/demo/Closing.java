package org.computor.tasks.samples.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Closes what was opened, the last one first, and each once. */
final class Closing implements AutoCloseable {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    synchronized <T extends AutoCloseable> T later(T resource) {
        open.push(resource);
        return resource;
    }

    /** One that cannot be closed keeps none of the others open. */
    @Override
    public synchronized void close() {
        @Nullable IllegalStateException failure = null;
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                failure = failure == null ? new IllegalStateException("not all could be closed", e) : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
