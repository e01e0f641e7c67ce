package org.computor.tasks.samples.gitlab.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Hides what was created a moment ago, as a replica does that is behind. */
final class Staleness {

    private final Supplier<Duration> staleFor;

    Staleness(Supplier<Duration> staleFor) {
        this.staleFor = staleFor;
    }

    boolean hides(Node node) {
        return Instant.now().isBefore(node.createdAt.plus(staleFor.get()));
    }
}
