package org.computor.tasks.activities;

import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.client.ActivityCompletionException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A sign of life from an activity whose own thread is busy, in a clone or an upload, say. When its worker is killed,
 * the signs end, and the next attempt starts after the activity's {@code heartbeatTimeout}, in place of its
 * {@code startToCloseTimeout}.
 *
 * <pre>{@code
 * return Heartbeat.during(() -> git.clone(repository));   // @ActivityDefaults(heartbeatTimeout = "10s")
 * }</pre>
 *
 * <p>It tells that the process is alive, not that the work gets on: what hangs, hangs until
 * {@code startToCloseTimeout}.
 */
public final class Heartbeat {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    private static final int SIGNS_IN_A_TIMEOUT = 3;

    private Heartbeat() {}

    /**
     * Does some work, and meanwhile gives three signs of life in each {@code heartbeatTimeout} of the activity that
     * runs on this thread; an activity without one gives none. A thread does that, which ends with the work. What the
     * activity itself says by {@code heartbeat(details)} stays.
     *
     * <p>A cancel does not stop the work, which so comes to an end that it can report. Work that should stop asks
     * {@code Activity.getExecutionContext().heartbeat(…)} at good moments, which then throws.
     *
     * @return what the work returned
     * @throws IllegalStateException outside of an activity
     */
    public static <T extends @Nullable Object> T during(Supplier<T> work) {
        ActivityExecutionContext activity = Activity.getExecutionContext();
        Duration interval = activity.getInfo().getHeartbeatTimeout().dividedBy(SIGNS_IN_A_TIMEOUT);
        if (interval.isZero()) {
            return work.get();
        }
        CountDownLatch done = new CountDownLatch(1);
        Thread signs = new Thread(
                () -> giveSigns(activity, interval, done),
                "heartbeat of " + activity.getInfo().getActivityType());
        signs.setDaemon(true);
        signs.start();
        try {
            return work.get();
        } finally {
            done.countDown();
        }
    }

    private static void giveSigns(ActivityExecutionContext activity, Duration interval, CountDownLatch done) {
        try {
            while (!done.await(interval.toMillis(), TimeUnit.MILLISECONDS)) {
                giveSign(activity);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void giveSign(ActivityExecutionContext activity) {
        try {
            activity.heartbeat(activity.getHeartbeatDetails(Object.class).orElse(null));
        } catch (ActivityCompletionException e) {
            LOG.debug("the work of an activity that is no longer wanted goes on", e); // and the signs with it
        }
    }
}
