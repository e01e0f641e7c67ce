package org.computor.tasks.client;

import org.jspecify.annotations.Nullable;

/**
 * What became of one of many submissions.
 *
 * @param <R> the result
 */
public sealed interface Submitted<R extends @Nullable Object> {

    /** What was asked for. */
    TaskSubmission<R> submission();

    /** It is on the server. */
    record Accepted<R extends @Nullable Object>(TaskSubmission<R> submission, TaskHandle<R> handle)
            implements Submitted<R> {}

    /**
     * It was not submitted.
     *
     * @param reason what {@link TaskClient#submit} would have thrown, such as
     *     {@link org.computor.tasks.InvalidParametersException}
     */
    record Refused<R extends @Nullable Object>(TaskSubmission<R> submission, RuntimeException reason)
            implements Submitted<R> {}
}
