package org.computor.tasks.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How often, and how long apart, something that throws is tried again. The meaning of each value is that of Temporal's
 * retry policy; durations are written as in {@link RegisterTask#executionTimeout()}.
 */
@Documented
@Target({})
@Retention(RetentionPolicy.RUNTIME)
public @interface Retry {

    /** Attempts in all, the first one included; 1 means never again, 0 means without limit. */
    int maximumAttempts() default 3;

    /** The wait before the second attempt. */
    String initialInterval() default "1s";

    /** The factor from each wait to the next, at least 1. */
    double backoffCoefficient() default 2.0;

    /** The longest wait between two attempts. */
    String maximumInterval() default "100s";

    /**
     * Exceptions, subclasses included, that are final at once. An {@code ApplicationFailure} that says of itself that
     * it is not retryable is final without being listed.
     */
    Class<? extends Throwable>[] nonRetryable() default {};
}
