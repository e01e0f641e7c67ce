package org.computor.tasks.activities;

import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.client.ActivityCompletionException;
import io.temporal.common.converter.RawValue;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A sign of life from an activity whose own thread is busy, in a clone or an upload, say. When its worker is killed,
 * the signs end, and the next attempt starts after the activity's {@code heartbeatTimeout}, in place of its
 * {@code startToCloseTimeout}.
 *
 * <pre>{@code
 * return Heartbeat.during(() -> git.clone(repository));   // @ActivityDefaults(heartbeatTimeout = "30s")
 * }</pre>
 *
 * <p>It tells that the process is alive, not that the work gets on: what hangs, hangs until
 * {@code startToCloseTimeout}.
 *
 * <p>A sign repeats the details that were last said by {@code heartbeat(details)}, in this attempt or an earlier one,
 * unchanged, so that the next attempt finds them. Work that takes up where an earlier attempt ended reads them by
 * {@code getLastHeartbeatDetails}: Temporal's {@code getHeartbeatDetails} gives what this attempt said last, which a
 * sign may have been.
 */
public final class Heartbeat {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    private static final int LOOKS_IN_A_TIMEOUT = 4;

    private Heartbeat() {}

    /**
     * Does some work, and meanwhile gives a sign of life whenever the work itself has given none for a quarter of the
     * {@code heartbeatTimeout} of the activity that runs on this thread; an activity without one gives none. A thread
     * does that, which has ended when this returns.
     *
     * <p>Temporal's worker sends the first sign at once and each further one when four fifths of the timeout have
     * passed, or a minute if that is less. Who wants more of them, so that one may be lost, sets
     * {@code maxHeartbeatThrottleInterval}, {@link org.computor.tasks.worker.QueueSettings#temporal}.
     *
     * <p>A cancel does not stop the work, which so comes to an end that it can report. Work that should stop asks
     * {@link #throwIfUnwanted()} at good moments.
     *
     * @return what the work returned
     * @throws E as the work threw it
     * @throws IllegalStateException outside of an activity
     */
    public static <T extends @Nullable Object, E extends Exception> T during(Work<T, E> work) throws E {
        ActivityExecutionContext activity = Activity.getExecutionContext();
        Duration interval = activity.getInfo().getHeartbeatTimeout().dividedBy(LOOKS_IN_A_TIMEOUT);
        if (interval.isZero()) {
            return work.run();
        }
        CountDownLatch done = new CountDownLatch(1);
        Thread signs = new Thread(
                () -> giveSigns(activity, interval, done),
                "heartbeat of " + activity.getInfo().getActivityType());
        signs.setDaemon(true);
        signs.start();
        try {
            return work.run();
        } finally {
            done.countDown();
            awaitEnd(signs); // else its last sign could replace what is said from here on
        }
    }

    /**
     * Gives a sign of life, and ends work that nobody waits for any longer. What was said by {@code heartbeat(details)}
     * stays.
     *
     * @throws ActivityCompletionException if the task was cancelled or has ended, or this attempt has timed out;
     *     Temporal learns that from the signs, so at most one of them later
     * @throws IllegalStateException outside of an activity
     */
    public static void throwIfUnwanted() {
        ActivityExecutionContext activity = Activity.getExecutionContext();
        activity.heartbeat(lastSaid(activity));
    }

    // Work that speaks is left alone: a sign would take back what is said between its look and itself
    private static void giveSigns(ActivityExecutionContext activity, Duration interval, CountDownLatch done) {
        Object before = null;
        try {
            while (!done.await(interval.toMillis(), TimeUnit.MILLISECONDS)) {
                before = giveSignIfSilent(activity, before);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static @Nullable Object giveSignIfSilent(ActivityExecutionContext activity, @Nullable Object before) {
        try {
            Object last = lastSaid(activity);
            if (last instanceof RawValue || Objects.equals(last, before)) {
                activity.heartbeat(last);
            }
            return last;
        } catch (ActivityCompletionException e) {
            LOG.debug("the work of an activity that is no longer wanted goes on", e); // and the signs with it
        } catch (RuntimeException e) {
            LOG.warn(
                    "no sign of life of {}, the next one follows",
                    activity.getInfo().getActivityType(),
                    e);
        }
        return before;
    }

    // Unconverted, if an earlier attempt said it: only the work knows of which type it is
    private static @Nullable Object lastSaid(ActivityExecutionContext activity) {
        Optional<?> last = activity.getHeartbeatDetails(RawValue.class);
        return last.orElse(null);
    }

    private static void awaitEnd(Thread signs) {
        boolean interrupted = false;
        while (signs.isAlive()) {
            try {
                signs.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
