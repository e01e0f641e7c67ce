package org.computor.tasks.samples.testing.job;

import io.temporal.failure.ApplicationFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.computor.tasks.samples.testing.workflow.HostActivities;

/**
 * A place that is held: its folder, and who is at work in it. It ends once the tests have run, or when the one who
 * holds it lets go; then nobody comes in any more, and the folder goes with the last one who leaves.
 */
final class HeldPlace {

    private static final Duration LONGEST_LEAVING = Duration.ofSeconds(20);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Path folder;
    private int visitors;
    private volatile boolean testing;
    private volatile boolean over;

    HeldPlace(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
    }

    Path folder() {
        return folder;
    }

    /** Comes in to work. */
    void enter() {
        lock.lock();
        try {
            if (over) {
                throw lost();
            }
            visitors++;
        } finally {
            lock.unlock();
        }
    }

    /** Comes in to run the tests, which a host that stops waits for. */
    void enterToTest() {
        enter();
        change(() -> testing = true);
    }

    /** Goes. */
    void leave() {
        change(() -> visitors--);
    }

    /** The tests have run: nobody needs the place any more. */
    void testsHaveRun() {
        change(() -> over = true);
    }

    private void change(Runnable step) {
        lock.lock();
        try {
            step.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether those at work here should stop. */
    boolean isOver() {
        return over;
    }

    boolean isTesting() {
        return testing;
    }

    /** Waits until the tests have run, at most so long, and says whether they have. */
    boolean awaitEnd(Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (!over && left > 0) {
                left = changed.awaitNanos(left);
            }
            return over;
        } finally {
            lock.unlock();
        }
    }

    /** Lets nobody in any more, waits until those at work have stopped, and deletes the folder. */
    void end() throws IOException {
        lock.lock();
        try {
            over = true;
            long left = LONGEST_LEAVING.toNanos();
            while (visitors > 0 && left > 0) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the worker is told to hurry
        } finally {
            lock.unlock();
        }
        Folders.delete(folder);
    }

    static ApplicationFailure lost() {
        return ApplicationFailure.newNonRetryableFailure(
                "the place is no longer held on this host", HostActivities.PLACE_LOST);
    }
}
