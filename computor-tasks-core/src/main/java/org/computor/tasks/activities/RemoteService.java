package org.computor.tasks.activities;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.temporal.activity.Activity;
import io.temporal.failure.ApplicationFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
 * process learns of a pause by itself. All that waited in one come back within a quarter of its length; how fast all of
 * them together may be is the rate of a queue,
 * {@link org.computor.tasks.worker.QueueSettings#queueActivitiesPerSecond}.
 */
public final class RemoteService {

    private static final Logger LOG = LoggerFactory.getLogger(RemoteService.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final String name;
    private final Duration longestPause;
    private final Pause pause = new Pause();

    /**
     * A service that is left alone for 10 minutes at a time at most.
     *
     * @param name what people call it, for messages; not that of another one
     */
    public RemoteService(String name) {
        this(name, LONGEST_PAUSE);
    }

    /**
     * A service that may want longer pauses, or only shorter ones.
     *
     * @param longestPause after which it is asked again, whatever it said
     * @throws IllegalArgumentException if that is zero or less
     */
    public RemoteService(String name, Duration longestPause) {
        if (longestPause.isNegative() || longestPause.isZero()) {
            throw new IllegalArgumentException("longestPause must be positive, but is " + longestPause);
        }
        this.name = name;
        this.longestPause = longestPause;
    }

    /**
     * Calls the service, unless it wants to be left alone. A wait that a failure asks for gets up to a quarter longer,
     * so that not all come back at once.
     *
     * @param work throws a {@link ServiceFailure} when the service did not do what it was asked to;
     *     {@link ServiceFailure#paused} begins a pause for all, unless it comes from a call to another
     *     {@code RemoteService} inside. An {@code IOException} is a service that does not answer, which may go better
     *     later; but Jackson's is an answer that is not what was expected, which will not. All of these also as the
     *     cause of an {@code UncheckedIOException}, {@code CompletionException} or {@code ExecutionException}.
     *     Everything else is thrown as it is, what is checked wrapped by {@link Activity#wrap}
     * @return what the work returned
     * @throws ApplicationFailure as the work threw it; of type {@link ServiceFailure#PAUSED}, if there is a pause, of
     *     type {@link ServiceFailure#UNAVAILABLE}, if the service does not answer, or of type
     *     {@link ServiceFailure#REFUSED}, if Jackson cannot read or write
     */
    public <T extends @Nullable Object> T call(Callable<T> work) {
        Duration left = pause.left();
        if (!left.isZero()) {
            throw spread(mine(ServiceFailure.paused(name + " wants a pause", left), left));
        }
        try {
            return work.call();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ServiceFailure.unavailable("stopped while " + name + " was asked");
        } catch (Exception e) {
            throw judged(e);
        }
    }

    /** How long it is still left alone; empty, if it is not. */
    public Optional<Duration> pause() {
        return Optional.of(pause.left()).filter(left -> !left.isZero());
    }

    private ApplicationFailure judged(ApplicationFailure failure) {
        Duration length = failure.getNextRetryDelay();
        if (!ServiceFailure.PAUSED.equals(failure.getType()) || length == null) {
            return spread(failure);
        }
        if (failure.getDetails().getSize() > 0) {
            return failure; // another service's, which has seen to it
        }
        Duration bounded = length.compareTo(longestPause) > 0 ? longestPause : length;
        if (pause.begin(bounded)) {
            LOG.info("{} is left alone for {}: {}", name, bounded, failure.getOriginalMessage());
        }
        return spread(mine(failure, bounded));
    }

    private RuntimeException judged(Exception e) {
        Throwable thrown = isWrapper(e) && e.getCause() != null ? e.getCause() : e;
        if (thrown instanceof ApplicationFailure failure) {
            return judged(failure);
        }
        if (thrown instanceof JsonProcessingException json) {
            LOG.debug("JSON of {}", name, json);
            return ServiceFailure.refused(
                    name + ": what it was sent or answered is not as expected: " + json.getOriginalMessage());
        }
        if (thrown instanceof IOException) {
            LOG.debug("{} does not answer", name, thrown);
            return ServiceFailure.unavailable(name + " does not answer: " + described(thrown));
        }
        return Activity.wrap(e);
    }

    private static boolean isWrapper(Exception e) {
        return e instanceof UncheckedIOException || e instanceof CompletionException || e instanceof ExecutionException;
    }

    // Its causes stay here, stacks and all: in a history the last of them is enough
    private static String described(Throwable thrown) {
        Throwable root = thrown;
        for (int depth = 0; root.getCause() != null && depth < 20; depth++) {
            root = root.getCause();
        }
        return thrown.getCause() == null ? thrown.toString() : thrown + ", because of " + root;
    }

    // The details say whose pause it is
    private ApplicationFailure mine(ApplicationFailure failure, Duration length) {
        return ApplicationFailure.newBuilder(failure)
                .setDetails(name)
                .setCause(failure.getCause())
                .setNextRetryDelay(length)
                .build();
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
