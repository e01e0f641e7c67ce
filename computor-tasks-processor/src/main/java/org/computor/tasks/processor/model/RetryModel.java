package org.computor.tasks.processor.model;

import java.util.List;

/**
 * A {@code @Retry}.
 *
 * @param nonRetryable the classes, as written in Java source
 * @param nonRetryableNames the same, as {@code Class.getName} has them
 * @param origin where it stands
 */
public record RetryModel(
        int maximumAttempts,
        Text initialInterval,
        double backoffCoefficient,
        Text maximumInterval,
        List<String> nonRetryable,
        List<String> nonRetryableNames,
        Origin origin) {}
