package org.computor.tasks.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.computor.tasks.TaskFailure;
import org.jspecify.annotations.Nullable;

/** What only the history of a task tells, beside its {@link TaskInfo}; made by {@link TaskHandle#details()}. */
public final class TaskDetails {

    private final TaskInfo info;
    private final JsonNode parameters;
    private final @Nullable Instant startedAt;
    private final @Nullable String worker;
    private final @Nullable TaskFailure failure;

    /** What {@link TaskHandle#details()} read. */
    public TaskDetails(
            TaskInfo info,
            JsonNode parameters,
            @Nullable Instant startedAt,
            @Nullable String worker,
            @Nullable TaskFailure failure) {
        this.info = info;
        this.parameters = parameters;
        this.startedAt = startedAt;
        this.worker = worker;
        this.failure = failure;
    }

    /** What the server tells without its history. */
    public TaskInfo info() {
        return info;
    }

    /** The parameters with which it was submitted, as JSON; missing if it was submitted without, or with no JSON. */
    public JsonNode parameters() {
        return parameters;
    }

    /** When a worker first took it. */
    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    /** The identity of the worker that last had to do with it, by default process and host. */
    public Optional<String> worker() {
        return Optional.ofNullable(worker);
    }

    /** Why it failed, with what lies behind it, whichever language wrote it. */
    public Optional<TaskFailure> failure() {
        return Optional.ofNullable(failure);
    }

    /** From when a worker first took it to its end, or to now; empty if none has. */
    public Optional<Duration> duration(Instant now) {
        return startedAt().map(start -> {
            Duration duration = Duration.between(start, info.finishedAt().orElse(now));
            return duration.isNegative() ? Duration.ZERO : duration;
        });
    }

    @Override
    public String toString() {
        return info.toString();
    }
}
