package org.computor.tasks.client.internal.watch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Who may poll now. A server takes only so many polls at once from one namespace (1,200 by default, of all clients
 * together); where more tasks are watched than there are places, each has its turn, and turns are short.
 */
final class Turns {

    private static final Duration ALONE = Duration.ofSeconds(30);
    private static final Duration IN_A_CROWD = Duration.ofSeconds(2);

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int free;
    private boolean calling;

    Turns(int places) {
        this.free = places;
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

    // One after the other, not each from within the one before: a turn may be over at once, and so may thousands
    private void callTheNext() {
        while (true) {
            Runnable next;
            synchronized (this) {
                if (calling || free == 0 || waiting.isEmpty()) {
                    return;
                }
                next = waiting.remove();
                free--;
                calling = true;
            }
            try {
                next.run();
            } finally {
                synchronized (this) {
                    calling = false;
                }
            }
        }
    }

    /** How long a turn may take: less than the server's own patience of twenty seconds only if others wait. */
    synchronized Duration length() {
        return waiting.isEmpty() ? ALONE : IN_A_CROWD;
    }
}
