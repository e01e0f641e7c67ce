package org.computor.tasks.worker;

import io.temporal.worker.WorkerFactory;
import java.time.Duration;
import java.util.List;
import org.computor.tasks.client.TaskClient;

/** Polls queues and runs tasks. */
public final class TaskWorker implements AutoCloseable {

    /** A worker on the server of a client; by default all its registry's tasks on all their queues. */
    public static Builder builder(TaskClient client) {
        throw new UnsupportedOperationException();
    }

    /** Begins to poll. */
    public TaskWorker start() {
        throw new UnsupportedOperationException();
    }

    public List<String> queues() {
        throw new UnsupportedOperationException();
    }

    /**
     * Waits until {@link #close()} has been called from elsewhere, or the process is told to stop (SIGTERM), and
     * drains.
     */
    public void runUntilShutdown() {
        throw new UnsupportedOperationException();
    }

    public WorkerFactory temporal() {
        throw new UnsupportedOperationException();
    }

    /** Takes no more work, and waits for what is under way, at most as long as the builder was told. */
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    public interface Builder {
        /** The queues to poll; none named: default, high priority and every queue that a task names. */
        Builder queues(String... queues);

        /** Only these tasks, instead of all in the client's registry. */
        Builder tasks(Class<?>... tasks);

        /**
         * Implementations of activities; others with a constructor without arguments are made. One replaces any
         * registered implementation of the same activities.
         */
        Builder activities(Object... implementations);

        /** How long {@link #close} waits; 30 seconds by default. */
        Builder drainTimeout(Duration timeout);

        /** @throws IllegalStateException with everything that is wrong */
        TaskWorker build();
    }
}
