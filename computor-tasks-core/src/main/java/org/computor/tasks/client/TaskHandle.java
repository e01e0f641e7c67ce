package org.computor.tasks.client;

import io.temporal.client.WorkflowFailedException;
import io.temporal.client.WorkflowStub;
import io.temporal.common.converter.RawValue;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.computor.tasks.TaskFailedException;
import org.computor.tasks.TaskNotFoundException;
import org.computor.tasks.TaskOutcome;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.client.internal.status.Details;
import org.computor.tasks.client.internal.workers.Pollers;
import org.computor.tasks.client.workers.QueueWorkers;
import org.computor.tasks.internal.server.Server;
import org.computor.tasks.internal.wire.Outcomes;
import org.jspecify.annotations.Nullable;

/**
 * A submitted task: ask where it stands, wait for its end, cancel it. A handle keeps nothing but the id, so that any
 * process can have one for any task ({@link TaskClient#handle}).
 *
 * <p>Every method that asks the server throws {@link org.computor.tasks.TaskNotFoundException} if there is no such
 * task, {@link org.computor.tasks.ServerUnreachableException} if the server does not answer, another
 * {@link org.computor.tasks.ServerException} if it refuses, and {@link org.computor.tasks.WaitInterruptedException} if
 * the thread is interrupted meanwhile. Any number of threads can share one.
 *
 * @param <R> the result
 */
public final class TaskHandle<R extends @Nullable Object> {

    private final Server server;
    private final String id;
    private final Type resultType;

    TaskHandle(Server server, String id, Type resultType) {
        this.server = server;
        this.id = id;
        this.resultType = resultType;
    }

    /** The id of the task. */
    public String id() {
        return id;
    }

    /** All that is known of the task now, its progress included: one call to the server. */
    public TaskInfo info() {
        return TaskInfo.of(server.call(() -> temporal().describe()));
    }

    /** Where the task stands now: {@link #info()}, of which this is a part. */
    public TaskStatus status() {
        return info().status();
    }

    /** Also what only its history tells: parameters, times, worker, and why it failed; four calls at most. */
    public TaskDetails details() {
        return new Details(server).of(info());
    }

    /**
     * Why nothing happens: the queues on which the task or an activity of it waits for a worker, with who works there.
     * Empty if it does not wait for one.
     *
     * @throws org.computor.tasks.UnsupportedByServerException if it waits, on the embedded server
     */
    public List<QueueWorkers> waitsFor() {
        Pollers pollers = new Pollers(server);
        return info().queuesWaitedFor().stream().map(pollers::of).toList();
    }

    /** Waits for the end, and says what became of the task; never throws because the task failed. */
    public TaskOutcome<R> outcome() {
        try {
            return Outcomes.completed(temporal().getResult(RawValue.class), resultType);
        } catch (WorkflowFailedException e) {
            return Outcomes.ended(causeOf(e), resultType);
        } catch (RuntimeException e) {
            throw server.translate(e);
        }
    }

    /** Waits for the end, at most so long; empty if it has not come. */
    public Optional<TaskOutcome<R>> outcome(Duration atMost) {
        try {
            RawValue value = temporal().getResult(atMost.toMillis(), TimeUnit.MILLISECONDS, RawValue.class);
            return Optional.of(Outcomes.completed(value, resultType));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (WorkflowFailedException e) {
            return Optional.of(Outcomes.ended(causeOf(e), resultType));
        } catch (RuntimeException e) {
            throw server.translate(e);
        }
    }

    /** What became of the task, if it has ended; does not wait. */
    public Optional<TaskOutcome<R>> outcomeNow() {
        return status().isFinal() ? Optional.of(outcome()) : Optional.empty();
    }

    /**
     * What becomes of the task, without a thread that waits. The future fails only if the outcome cannot be known, as
     * {@link #outcome()} would throw.
     */
    public CompletableFuture<TaskOutcome<R>> outcomeAsync() {
        return new OutcomeFuture<>(temporal().getResultAsync(RawValue.class), this::outcomeOf);
    }

    private static Throwable causeOf(WorkflowFailedException failure) {
        return Objects.requireNonNullElse(failure.getCause(), failure);
    }

    private TaskOutcome<R> outcomeOf(@Nullable RawValue value, @Nullable Throwable failure) {
        Throwable cause = unwrapped(failure);
        if (cause == null) {
            return Outcomes.completed(value, resultType);
        }
        if (cause instanceof WorkflowFailedException failed) {
            return Outcomes.ended(causeOf(failed), resultType);
        }
        throw cause instanceof RuntimeException other ? server.translate(other) : new CompletionException(cause);
    }

    private static @Nullable Throwable unwrapped(@Nullable Throwable failure) {
        return failure instanceof CompletionException ? failure.getCause() : failure;
    }

    /**
     * Waits for the result.
     *
     * @throws TaskFailedException if there is none, because the task failed or was cancelled; its cause is what
     *     Temporal has of the failure
     */
    public R result() {
        try {
            return resultOf(temporal().getResult(RawValue.class), null);
        } catch (WorkflowFailedException e) {
            return resultOf(null, e);
        } catch (RuntimeException e) {
            throw server.translate(e);
        }
    }

    /** The result, without a thread that waits; fails with {@link TaskFailedException} if there is none. */
    public CompletableFuture<R> resultAsync() {
        return new OutcomeFuture<>(temporal().getResultAsync(RawValue.class), this::resultOf);
    }

    private R resultOf(@Nullable RawValue value, @Nullable Throwable failure) {
        TaskOutcome<R> outcome = outcomeOf(value, failure);
        if (outcome instanceof TaskOutcome.Finished<R> finished) {
            return finished.result();
        }
        Throwable thrown = unwrapped(failure);
        throw new TaskFailedException(
                id, outcome, thrown instanceof WorkflowFailedException failed ? causeOf(failed) : thrown);
    }

    /** Like {@link #cancel(String)}, without a reason. */
    public void cancel() {
        cancel("");
    }

    /**
     * Asks the task to stop. It gets the chance to clean up, and has stopped once its status is {@code cancelled}; a
     * task that has ended stays as it is.
     *
     * @param reason for those who read the history; may be empty
     */
    public void cancel(String reason) {
        server.call(() -> {
            temporal().cancel(reason);
            return reason;
        });
    }

    /**
     * Stops the task at once, without a chance to clean up: for one that does not react to {@link #cancel}. A task that
     * has ended stays as it is.
     *
     * @param reason for those who ask what became of it; may be empty
     */
    public void terminate(String reason) {
        try {
            server.call(() -> {
                temporal().terminate(reason);
                return reason;
            });
        } catch (TaskNotFoundException e) { // the server says so of one that has ended, too
            if (!status().isFinal()) {
                throw e;
            }
        }
    }

    /**
     * The task's signals, queries and updates, through the interface with Temporal's annotations that it implements.
     */
    public <T> T as(Class<T> handlers) {
        return server.client().newWorkflowStub(handlers, id);
    }

    /** Temporal's own handle, for all that is not here. */
    public WorkflowStub temporal() {
        return server.client().newUntypedWorkflowStub(id);
    }

    @Override
    public String toString() {
        return "task " + id;
    }
}
