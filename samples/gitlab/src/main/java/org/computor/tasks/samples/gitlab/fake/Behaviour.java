package org.computor.tasks.samples.gitlab.fake;

import java.time.Duration;

/**
 * How the stand-in behaves.
 *
 * @param forkTime how long a fork is copied
 * @param staleFor for how long after it was created a group or project is not seen yet
 * @param requests how many requests one token may send in a window; 0 for any number
 * @param window the window of the rate limit, at least a second
 * @param chaos what goes wrong by chance
 */
public record Behaviour(Duration forkTime, Duration staleFor, int requests, Duration window, Chaos chaos) {

    /** Fast, always right, without a limit. */
    public static Behaviour ideal() {
        return new Behaviour(Duration.ZERO, Duration.ZERO, 0, Duration.ofSeconds(1), Chaos.none());
    }

    public Behaviour forkTime(Duration time) {
        return new Behaviour(time, staleFor, requests, window, chaos);
    }

    public Behaviour staleFor(Duration time) {
        return new Behaviour(forkTime, time, requests, window, chaos);
    }

    public Behaviour limit(int most, Duration in) {
        return new Behaviour(forkTime, staleFor, most, in, chaos);
    }

    public Behaviour chaos(Chaos mishaps) {
        return new Behaviour(forkTime, staleFor, requests, window, mishaps);
    }
}
