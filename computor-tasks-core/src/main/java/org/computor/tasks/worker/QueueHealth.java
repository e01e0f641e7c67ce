package org.computor.tasks.worker;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.computor.tasks.internal.polls.Polls;
import org.jspecify.annotations.Nullable;

/**
 * How polling one queue goes, seen from the worker.
 *
 * @param queue the queue
 * @param polls how many polls wait at the server now, for steps of tasks and for activities
 * @param lastPoll when a poll was last sent; empty before the first
 * @param lastAnswer when the server last answered one, with work or without, which a poll waits for up to a minute
 * @param failure why polls fail, if the last that ended failed
 */
public record QueueHealth(
        String queue, int polls, Optional<Instant> lastPoll, Optional<Instant> lastAnswer, Optional<String> failure) {

    /** A poll ends after 70 seconds at the latest, and failing ones are repeated within a minute. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(3);

    static QueueHealth of(String queue, Polls workflows, Polls activities) {
        Instant answered = latest(workflows.lastAnswered(), activities.lastAnswered());
        Instant failed = latest(workflows.lastFailed(), activities.lastFailed());
        boolean failing = failed != null && (answered == null || failed.isAfter(answered));
        String failure = workflows.failure() != null ? workflows.failure() : activities.failure();
        return new QueueHealth(
                queue,
                workflows.waiting() + activities.waiting(),
                Optional.ofNullable(latest(workflows.lastBegun(), activities.lastBegun())),
                Optional.ofNullable(answered),
                failing ? Optional.ofNullable(failure) : Optional.empty());
    }

    /** The server takes polls: one waits there, or was answered, and none has failed since. */
    public boolean polled() {
        return lastPoll.isPresent() && failure.isEmpty();
    }

    /** Nothing was sent and nothing waits, for longer than even a worker without a server is silent. */
    boolean silentAt(Instant now) {
        return polls == 0
                && lastPoll.isPresent()
                && lastPoll.get().plus(LONGEST_SILENCE).isBefore(now);
    }

    private static @Nullable Instant latest(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
