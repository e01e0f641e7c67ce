package org.computor.tasks.activities;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** A time to leave a service alone, by a clock that nobody sets. */
final class Pause {

    private final AtomicLong end = new AtomicLong(System.nanoTime());

    /** Zero, if there is none. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, end.get() - System.nanoTime()));
    }

    /** The longest of what was said: an answer may overtake another. Hands back whether there was no pause. */
    boolean begin(Duration length) {
        long now = System.nanoTime();
        long newEnd = now + length.toNanos();
        long before = end.getAndAccumulate(newEnd, (one, other) -> other - one > 0 ? other : one);
        return before - now <= 0;
    }
}
