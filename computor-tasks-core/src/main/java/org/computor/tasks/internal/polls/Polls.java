package org.computor.tasks.internal.polls;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How polling one queue goes.
 *
 * @param waiting how many polls wait at the server
 * @param lastBegun when the last poll was sent
 * @param lastAnswered when the server last answered one, with work or without
 * @param lastFailed when one last failed
 * @param failure why it failed
 */
public record Polls(
        int waiting,
        @Nullable Instant lastBegun,
        @Nullable Instant lastAnswered,
        @Nullable Instant lastFailed,
        @Nullable String failure) {

    static final Polls NONE = new Polls(0, null, null, null, null);

    Polls begun(Instant now) {
        return new Polls(waiting + 1, now, lastAnswered, lastFailed, failure);
    }

    Polls answered(Instant now) {
        return new Polls(waiting - 1, lastBegun, now, lastFailed, failure);
    }

    Polls failed(Instant now, String why) {
        return new Polls(waiting - 1, lastBegun, lastAnswered, now, why);
    }

    /** A poll that this side gave up, as a worker does that drains; it says nothing about the server. */
    Polls givenUp() {
        return new Polls(waiting - 1, lastBegun, lastAnswered, lastFailed, failure);
    }
}
