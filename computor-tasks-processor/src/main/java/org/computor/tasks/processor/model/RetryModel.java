package org.computor.tasks.processor.model;

import java.util.List;
import java.util.Set;

/**
 * A {@code @Retry}.
 *
 * @param nonRetryable the classes, as written in Java source
 * @param nonRetryableNames the same, as {@code Class.getName} has them
 * @param hidden those of the classes that generated code cannot name
 * @param written which elements are written there, and are not defaults
 * @param origin where it stands
 */
public record RetryModel(
        int maximumAttempts,
        Text initialInterval,
        double backoffCoefficient,
        Text maximumInterval,
        List<String> nonRetryable,
        List<String> nonRetryableNames,
        List<String> hidden,
        Set<String> written,
        Origin origin) {}
