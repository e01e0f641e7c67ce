package org.computor.tasks.samples.testing.job;

import io.temporal.activity.ActivityExecutionContext;
import io.temporal.client.ActivityCompletionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Heartbeats for an activity while its own thread is busy, and interrupts that thread once its work is no longer
 * wanted: because the task was cancelled or is gone, or the host takes the place back.
 */
final class Lifeline implements AutoCloseable {

    private static final long INTERVAL_MILLIS = 250;

    private final ActivityExecutionContext activity;
    private final BooleanSupplier unwanted;
    private final Thread worker = Thread.currentThread();
    private final ScheduledFuture<?> pulse;
    private volatile @Nullable Object details;
    private volatile @Nullable ActivityCompletionException cause;
    private volatile boolean cut;
    private boolean closed;

    /** @param unwanted whether there is another reason to stop */
    @SuppressWarnings({"FutureReturnValueIgnored", "this-escape"})
    Lifeline(ScheduledExecutorService pulses, ActivityExecutionContext activity, BooleanSupplier unwanted) {
        this.activity = activity;
        this.unwanted = unwanted;
        this.pulse = pulses.scheduleWithFixedDelay(this::beat, 0, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** What the heartbeats say from now on. */
    void say(Object progress) {
        details = progress;
    }

    boolean isCut() {
        return cut;
    }

    /** @throws ActivityCompletionException if the server said that the work is not wanted */
    void throwIfCut() {
        ActivityCompletionException said = cause;
        if (said != null) {
            throw said;
        }
        if (cut) {
            throw HeldPlace.lost();
        }
    }

    private void beat() {
        try {
            activity.heartbeat(details);
            if (unwanted.getAsBoolean()) {
                cut(null);
            }
        } catch (ActivityCompletionException e) {
            cut(e);
        }
    }

    private synchronized void cut(@Nullable ActivityCompletionException said) {
        if (!closed && !cut) {
            cause = said;
            cut = true;
            worker.interrupt();
        }
    }

    /** Stops the heartbeats, and takes back an interrupt of this lifeline's that nobody has seen. */
    @Override
    public synchronized void close() {
        closed = true;
        pulse.cancel(false);
        if (cut) {
            Thread.interrupted();
        }
    }
}
