package org.computor.tasks.client;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.computor.tasks.client.workers.NoWorkerPolicy;
import org.jspecify.annotations.Nullable;

/**
 * How a task is submitted, where that differs from what the task says of itself. Immutable: each method hands back a
 * copy.
 */
public final class SubmitOptions {

    private static final SubmitOptions DEFAULTS = new SubmitOptions();
    private static final int LOWEST_PRIORITY = 5;

    // Written in a copy before it is handed out, never after
    private @Nullable String taskId;
    private @Nullable String queue;
    private @Nullable Duration delay;
    private @Nullable Duration executionTimeout;
    private @Nullable Integer priority;
    private @Nullable NoWorkerPolicy noWorker;
    private RunAgain runAgain = RunAgain.NEVER;

    private SubmitOptions() {}

    private SubmitOptions(SubmitOptions other) {
        taskId = other.taskId;
        queue = other.queue;
        delay = other.delay;
        executionTimeout = other.executionTimeout;
        priority = other.priority;
        noWorker = other.noWorker;
        runAgain = other.runAgain;
    }

    /** Nothing differs: a fresh id, the task's own queue and timeout, at once. */
    public static SubmitOptions defaults() {
        return DEFAULTS;
    }

    /**
     * The id of the task, at most 1,000 characters. Submitting the same id and parameters again gives the same task.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public SubmitOptions taskId(String id) {
        requireText("taskId", id);
        SubmitOptions copy = new SubmitOptions(this);
        copy.taskId = id;
        return copy;
    }

    /**
     * The queue on which the task runs; refused at submission if the task is pinned to another.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public SubmitOptions queue(String name) {
        requireText("queue", name);
        SubmitOptions copy = new SubmitOptions(this);
        copy.queue = name;
        return copy;
    }

    /**
     * How long the task waits on the server before a worker may take it.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public SubmitOptions delay(Duration wait) {
        if (wait.isNegative()) {
            throw new IllegalArgumentException("delay must not be negative, but is " + wait);
        }
        SubmitOptions copy = new SubmitOptions(this);
        copy.delay = wait;
        return copy;
    }

    /**
     * How long the task may take in all, with its retries.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public SubmitOptions executionTimeout(Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("executionTimeout must be positive, but is " + limit);
        }
        SubmitOptions copy = new SubmitOptions(this);
        copy.executionTimeout = limit;
        return copy;
    }

    /**
     * Which waiting task of a queue goes first: 1 before all others, 3 by default, 5 last. A server that has no
     * priorities takes tasks in their order; there, and beside workers that are busy, a queue of its own
     * ({@link org.computor.tasks.TaskQueues#HIGH_PRIORITY}) does what a priority cannot.
     *
     * @throws IllegalArgumentException if it is not from 1 to 5
     */
    public SubmitOptions priority(int key) {
        if (key < 1 || key > LOWEST_PRIORITY) {
            throw new IllegalArgumentException("priority must be from 1 (first) to 5 (last), but is " + key);
        }
        SubmitOptions copy = new SubmitOptions(this);
        copy.priority = key;
        return copy;
    }

    /**
     * What happens if no worker polls the queue; unless set, what the client does
     * ({@link TaskClient.Builder#onNoWorker}).
     */
    public SubmitOptions onNoWorker(NoWorkerPolicy policy) {
        SubmitOptions copy = new SubmitOptions(this);
        copy.noWorker = policy;
        return copy;
    }

    /** Whether an id whose task has ended runs again; {@link RunAgain#NEVER} by default. */
    public SubmitOptions runAgain(RunAgain when) {
        SubmitOptions copy = new SubmitOptions(this);
        copy.runAgain = when;
        return copy;
    }

    /** The id of the task; empty for a fresh one. */
    public Optional<String> taskId() {
        return Optional.ofNullable(taskId);
    }

    /** The queue on which the task runs; empty for the task's own. */
    public Optional<String> queue() {
        return Optional.ofNullable(queue);
    }

    /** How long the task waits on the server; empty for not at all. */
    public Optional<Duration> delay() {
        return Optional.ofNullable(delay);
    }

    /** How long the task may take in all; empty for what the task says. */
    public Optional<Duration> executionTimeout() {
        return Optional.ofNullable(executionTimeout);
    }

    /** From 1, first, to 5, last; empty for 3. */
    public OptionalInt priority() {
        return priority == null ? OptionalInt.empty() : OptionalInt.of(priority);
    }

    /** What happens if no worker polls the queue; empty for what the client does. */
    public Optional<NoWorkerPolicy> onNoWorker() {
        return Optional.ofNullable(noWorker);
    }

    /** Whether an id whose task has ended runs again. */
    public RunAgain runAgain() {
        return runAgain;
    }

    private static void requireText(String option, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(option + " must not be blank");
        }
    }
}
