package org.computor.tasks.samples.gitlab.activities;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Until when each GitLab wants to be left alone. What one activity of a worker is told, holds for all of them. */
final class Pause {

    private final Map<String, Instant> until = new ConcurrentHashMap<>();
    private final Clock clock;

    Pause(Clock clock) {
        this.clock = clock;
    }

    void leaveAlone(String url, Duration time) {
        until.merge(url, clock.instant().plus(time), (one, other) -> one.isAfter(other) ? one : other);
    }

    /** How long it still is; empty if GitLab may be asked. */
    Optional<Duration> left(String url) {
        Instant end = until.get(url);
        return Optional.ofNullable(end)
                .map(time -> Duration.between(clock.instant(), time))
                .filter(left -> !left.isNegative() && !left.isZero());
    }
}
