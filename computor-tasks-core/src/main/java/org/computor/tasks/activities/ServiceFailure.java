package org.computor.tasks.activities;

import io.temporal.activity.Activity;
import io.temporal.activity.ActivityInfo;
import io.temporal.failure.ApplicationFailure;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/**
 * What an activity throws when a service did not do what it was asked to. Temporal tries again what may go better
 * later, and no thread waits meanwhile; what will not go better ends the activity at once.
 *
 * <pre>{@code
 * switch (answer.statusCode()) {
 *     case 200 -> parse(answer.body());
 *     case 404 -> throw ServiceFailure.missing("there is no account " + name);
 *     case 429 -> throw ServiceFailure.paused("too many requests", retryAfter(header(answer, "Retry-After")));
 *     case 502, 503, 504 -> throw ServiceFailure.unavailable("it is down");
 *     default -> throw ServiceFailure.refused("it answered " + answer.statusCode());
 * }
 * }</pre>
 *
 * <p>Each attempt counts, whatever it ended with: an activity that may have to wait for a service has no bound on its
 * attempts, but one on its time, {@code @ActivityDefaults(scheduleToCloseTimeout = "10m", retry
 * = @Retry(maximumAttempts = 0))}. For activities that are not local: what the next attempt of a local one waits is not
 * held against its time.
 */
public final class ServiceFailure {

    /** The type of a failure that may go better later. */
    public static final String UNAVAILABLE = "ServiceUnavailable";

    /** The type of a failure after which the service wants to be left alone. */
    public static final String PAUSED = "ServicePaused";

    /** The type of a failure for something that is not there, or not to be seen yet. */
    public static final String MISSING = "ServiceMissing";

    /** The type of a failure that will not go better. */
    public static final String REFUSED = "ServiceRefused";

    private static final Duration SHOWN_WITHIN = Duration.ofSeconds(5);
    private static final Duration WITHOUT_A_WORD = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private ServiceFailure() {}

    /** It may go better later: the service is down, or what is wanted is not ready. The activity's retries say when. */
    public static ApplicationFailure unavailable(String message) {
        return unavailable(message, Duration.ZERO);
    }

    /**
     * It may go better later, and not before some time has passed.
     *
     * @param retryAfter when the next attempt starts, in place of what the activity's retries say; those, if it is zero
     *     or less
     */
    public static ApplicationFailure unavailable(String message, Duration retryAfter) {
        return later(UNAVAILABLE, message, retryAfter);
    }

    /**
     * The service wants to be left alone. Thrown inside of {@link RemoteService#call}, that holds for every activity
     * with the same {@code RemoteService}; elsewhere for this one alone.
     *
     * @param length how long; 10 seconds, if it is zero or less, as from a service that does not say
     */
    public static ApplicationFailure paused(String message, Duration length) {
        return later(PAUSED, message, isSome(length) ? length : WITHOUT_A_WORD);
    }

    /**
     * What a service says in the header {@code Retry-After} of HTTP, in seconds or as a date, for
     * {@link #paused(String, Duration)} and {@link #unavailable(String, Duration)}.
     *
     * @param header its value, or an empty text if there is none
     * @return at most a day; zero, if the text is neither of the two, or the time has passed
     */
    public static Duration retryAfter(String header) {
        Duration said = header.strip().matches("\\d{1,18}")
                ? Duration.ofSeconds(Long.parseLong(header.strip()))
                : until(header);
        if (said.compareTo(LONGEST_WAIT) > 0) {
            return LONGEST_WAIT;
        }
        return said.isNegative() ? Duration.ZERO : said;
    }

    private static Duration until(String date) {
        try {
            Instant then = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date.strip()));
            return Duration.between(Instant.now(), then);
        } catch (DateTimeException e) {
            return Duration.ZERO; // an unreadable one says as little as none
        }
    }

    /**
     * What the activity needs is not there. That proves little just after it was created, since many services read from
     * copies that are behind: so it may go better for 5 seconds, with an attempt each second, and will not afterwards.
     * That takes an activity with enough attempts; one with the default, which is 3, ends after 2 seconds.
     *
     * @param message what is missing, and what to do about it
     * @throws IllegalStateException outside of an activity
     */
    public static ApplicationFailure missing(String message) {
        return missing(message, SHOWN_WITHIN);
    }

    /**
     * Like {@link #missing(String)}, for a service that is behind for longer, or never.
     *
     * @param shownWithin how long after the activity was scheduled it may still show up
     * @throws IllegalStateException outside of an activity
     */
    public static ApplicationFailure missing(String message, Duration shownWithin) {
        ActivityInfo attempt = Activity.getExecutionContext().getInfo();
        long waited = attempt.getCurrentAttemptScheduledTimestamp()
                - attempt.getScheduledTimestamp(); // both by the same clock, the server's
        return waited < shownWithin.toMillis()
                ? later(MISSING, message, LOOK_AGAIN)
                : ApplicationFailure.newNonRetryableFailure(message, MISSING);
    }

    /** It will not go better: the request is wrong, or not allowed. Ends the activity. */
    public static ApplicationFailure refused(String message) {
        return ApplicationFailure.newNonRetryableFailure(message, REFUSED);
    }

    private static ApplicationFailure later(String type, String message, Duration wait) {
        ApplicationFailure failure = ApplicationFailure.newFailure(message, type);
        if (isSome(wait)) {
            failure.setNextRetryDelay(wait);
        }
        return failure;
    }

    private static boolean isSome(Duration wait) {
        return !wait.isNegative() && !wait.isZero();
    }
}
