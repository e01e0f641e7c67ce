package org.computor.tasks.worker;

import io.temporal.worker.WorkerFactory;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends Temporal's workers within a deadline, whatever the server does. Temporal tells the server first, and gives up on
 * the first worker for which that fails; so a second, forceful round follows in any case.
 */
final class Drain {

    private static final Logger LOG = LoggerFactory.getLogger(Drain.class);
    private static final Duration INTERRUPTION_TIMEOUT = Duration.ofSeconds(5);

    private final WorkerFactory workers;
    private final Duration timeout;

    Drain(WorkerFactory workers, Duration timeout) {
        this.workers = workers;
        this.timeout = timeout;
    }

    void run() {
        if (!workers.isStarted()) {
            return;
        }
        long deadline = System.nanoTime() + timeout.toNanos();
        attempt("stop polling", workers::shutdown);
        await(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
        if (!workers.isTerminated()) {
            LOG.warn("not drained within {}: interrupting what still runs", timeout);
            attempt("interrupt what still runs", workers::shutdownNow);
            await(INTERRUPTION_TIMEOUT);
            if (!workers.isTerminated()) {
                LOG.warn("something still runs that does not heed its interruption; the process ends without it");
            }
        }
    }

    private static void attempt(String what, Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOG.warn("the workers were told to {}, and said {}", what, e.toString());
        }
    }

    private void await(Duration time) {
        workers.awaitTermination(time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
