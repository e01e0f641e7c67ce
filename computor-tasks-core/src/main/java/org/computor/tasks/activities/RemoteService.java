package org.computor.tasks.activities;

import io.temporal.activity.Activity;
import io.temporal.failure.ApplicationFailure;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A service that several activities of a worker call, and that may want to be left alone for a while. What one of them
 * is told, holds for all: until the pause is over their attempts end without a request, and Temporal starts the next
 * ones when it is. No thread waits.
 *
 * <pre>{@code
 * @RegisterActivities(queues = "geocoder")
 * public class HttpGeocoder implements Geocoder {
 *
 *     private final RemoteService service = new RemoteService("the geocoder");
 *
 *     @Override
 *     public Place find(String address) {
 *         return service.call(() -> place(http.send(request(address), ofString())));
 *     }
 * }
 * }</pre>
 *
 * <p>One object for each service, shared by all activities of the process that call it; safe for many threads. Each
 * process learns of a pause by itself; what all of them together may do is the rate of a queue,
 * {@link org.computor.tasks.worker.QueueSettings#queueActivitiesPerSecond}.
 */
public final class RemoteService {

    private final String name;
    private final AtomicReference<Instant> pausedUntil = new AtomicReference<>(Instant.EPOCH);

    /** @param name what people call it, for messages */
    public RemoteService(String name) {
        this.name = name;
    }

    /**
     * Calls the service, unless it wants to be left alone. A wait that a failure asks for gets up to a quarter longer,
     * so that not all come back at once.
     *
     * @param work throws a {@link ServiceFailure} when the service did not do what it was asked to;
     *     {@link ServiceFailure#paused} begins a pause for all. An {@code IOException} is a service that does not
     *     answer, which may go better later; everything else is thrown as it is
     * @return what the work returned
     * @throws ApplicationFailure as the work threw it; of type {@link ServiceFailure#PAUSED}, if there is a pause, or
     *     of type {@link ServiceFailure#UNAVAILABLE}, if the service does not answer
     */
    public <T extends @Nullable Object> T call(Callable<T> work) {
        Duration left = Duration.between(Instant.now(), pausedUntil.get());
        if (!left.isNegative() && !left.isZero()) {
            throw spread(ServiceFailure.paused(name + " wants a pause", left));
        }
        try {
            return work.call();
        } catch (ApplicationFailure e) {
            throw spread(noted(e));
        } catch (RuntimeException e) {
            throw e;
        } catch (IOException e) {
            throw ServiceFailure.unavailable(name + " does not answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ServiceFailure.unavailable("stopped while " + name + " was asked");
        } catch (Exception e) {
            throw Activity.wrap(e);
        }
    }

    // The longest of what it said: an answer may overtake another
    private ApplicationFailure noted(ApplicationFailure failure) {
        Duration length = failure.getNextRetryDelay();
        if (ServiceFailure.PAUSED.equals(failure.getType()) && length != null) {
            pausedUntil.accumulateAndGet(Instant.now().plus(length), (one, other) -> one.isAfter(other) ? one : other);
        }
        return failure;
    }

    private static ApplicationFailure spread(ApplicationFailure failure) {
        Duration wait = failure.getNextRetryDelay();
        if (wait != null) {
            long more = ThreadLocalRandom.current().nextLong(50 + wait.toMillis() / 4);
            failure.setNextRetryDelay(wait.plusMillis(more));
        }
        return failure;
    }

    /** Its name. */
    @Override
    public String toString() {
        return name;
    }
}
