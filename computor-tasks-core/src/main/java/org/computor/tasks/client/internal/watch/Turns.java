package org.computor.tasks.client.internal.watch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Who may poll now. A server takes only so many polls at once from one namespace (1,200 by default, of all clients
 * together); where more tasks are watched than there are places, each has its turn, and turns are short.
 */
final class Turns {

    private static final Duration ALONE = Duration.ofSeconds(30);
    private static final Duration IN_A_CROWD = Duration.ofSeconds(2);

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final ThreadLocal<Boolean> beginning = ThreadLocal.withInitial(() -> false);
    private final Executor aside;
    private final int kept;
    private int free;

    /**
     * @param places how many polls at once
     * @param aside for what must not run while a turn begins
     */
    Turns(int places, Executor aside) {
        this.free = places;
        this.kept = places / 4;
        this.aside = aside;
    }

    /** Runs this once there is a place, now or later; {@link #leave()} has to follow. */
    void take(Runnable turn) {
        synchronized (this) {
            waiting.add(turn);
        }
        callTheNext();
    }

    void leave() {
        synchronized (this) {
            free++;
        }
        callTheNext();
    }

    // A thread begins one after the other, not each from within the one before: turns may be over at once, by thousands
    private void callTheNext() {
        if (beginning.get()) {
            return; // this thread comes back to it
        }
        beginning.set(true);
        try {
            for (Runnable next = next(); next != null; next = next()) {
                next.run();
            }
        } finally {
            beginning.remove();
        }
    }

    private synchronized @Nullable Runnable next() {
        if (free == 0 || waiting.isEmpty()) {
            return null;
        }
        free--;
        return waiting.remove();
    }

    /** Runs this on a thread that has nothing else to do. */
    void aside(Runnable work) {
        aside.execute(work);
    }

    /** Runs what a turn led to, subscribers included: now, or aside where this thread is at beginning turns. */
    void after(Runnable work) {
        if (beginning.get()) {
            aside.execute(work);
        } else {
            work.run();
        }
    }

    /**
     * How long a turn may take: less than the server's own patience of twenty seconds where places are scarce, so that
     * whoever comes next gets one soon.
     */
    synchronized Duration length() {
        return free > kept ? ALONE : IN_A_CROWD;
    }
}
