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

    /** The id of the task; submitting the same id and parameters again is safe. At most 1,000 characters. */
    public SubmitOptions taskId(String id) {
        return new SubmitOptions(id, queue, delay, executionTimeout);
    }

    /** The queue on which the task runs; refused if the task is pinned to another. */
    public SubmitOptions queue(String name) {
        return new SubmitOptions(taskId, name, delay, executionTimeout);
    }

    /** How long the task waits on the server before a worker may take it. */
    public SubmitOptions delay(Duration wait) {
        return new SubmitOptions(taskId, queue, wait, executionTimeout);
    }

    /** How long the task may take in all, with its retries. */
    public SubmitOptions executionTimeout(Duration limit) {
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
}
