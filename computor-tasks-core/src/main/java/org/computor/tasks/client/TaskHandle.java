package org.computor.tasks.client;

import io.temporal.client.WorkflowStub;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.computor.tasks.TaskOutcome;
import org.computor.tasks.TaskStatus;
import org.jspecify.annotations.Nullable;

/** One submitted task. */
public final class TaskHandle<R extends @Nullable Object> {

    public String id() {
        throw new UnsupportedOperationException();
    }

    /** All that is known now: one call to the server. */
    public TaskInfo info() {
        throw new UnsupportedOperationException();
    }

    public TaskStatus status() {
        return info().status();
    }

    /** Waits for the end; never throws for a failed task. */
    public TaskOutcome<R> outcome() {
        throw new UnsupportedOperationException();
    }

    /** Waits for the end, at most so long; empty if it has not come. */
    public Optional<TaskOutcome<R>> outcome(Duration atMost) {
        throw new UnsupportedOperationException();
    }

    /** What became of it, if it has ended; does not wait. */
    public Optional<TaskOutcome<R>> outcomeNow() {
        throw new UnsupportedOperationException();
    }

    public CompletableFuture<TaskOutcome<R>> outcomeAsync() {
        throw new UnsupportedOperationException();
    }

    /** Waits for the result; throws TaskFailedException. */
    public R result() {
        throw new UnsupportedOperationException();
    }

    public CompletableFuture<R> resultAsync() {
        throw new UnsupportedOperationException();
    }

    public void cancel() {
        cancel("");
    }

    public void cancel(String reason) {
        throw new UnsupportedOperationException();
    }

    public void terminate(String reason) {
        throw new UnsupportedOperationException();
    }

    /** The task's signals, queries and updates, through an interface with Temporal's annotations. */
    public <T> T as(Class<T> handlers) {
        throw new UnsupportedOperationException();
    }

    public WorkflowStub temporal() {
        throw new UnsupportedOperationException();
    }
}
