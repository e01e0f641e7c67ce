package org.computor.tasks.client;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a task is submitted, where that differs from what the task says of itself. Immutable. */
public final class SubmitOptions {

    private static final SubmitOptions DEFAULTS = new SubmitOptions(null, null, null, null);

    private final @Nullable String taskId;
    private final @Nullable String queue;
    private final @Nullable Duration delay;
    private final @Nullable Duration executionTimeout;

    private SubmitOptions(
            @Nullable String taskId,
            @Nullable String queue,
            @Nullable Duration delay,
            @Nullable Duration executionTimeout) {
        this.taskId = taskId;
        this.queue = queue;
        this.delay = delay;
        this.executionTimeout = executionTimeout;
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
        return new SubmitOptions(id, queue, delay, executionTimeout);
    }

    /**
     * The queue on which the task runs; refused at submission if the task is pinned to another.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public SubmitOptions queue(String name) {
        requireText("queue", name);
        return new SubmitOptions(taskId, name, delay, executionTimeout);
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
        return new SubmitOptions(taskId, queue, wait, executionTimeout);
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
        return new SubmitOptions(taskId, queue, delay, limit);
    }

    public Optional<String> taskId() {
        return Optional.ofNullable(taskId);
    }

    public Optional<String> queue() {
        return Optional.ofNullable(queue);
    }

    public Optional<Duration> delay() {
        return Optional.ofNullable(delay);
    }

    public Optional<Duration> executionTimeout() {
        return Optional.ofNullable(executionTimeout);
    }

    private static void requireText(String option, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(option + " must not be blank");
        }
    }
}
