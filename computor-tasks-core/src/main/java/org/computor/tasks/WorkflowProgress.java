package org.computor.tasks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a task has come, as it says of itself.
 *
 * @param percentage from 0 to 100
 * @param stage what the task is doing, in its own words
 * @param metadata whatever else the task tells, as JSON values; never null, empty by default
 */
public record WorkflowProgress(int percentage, String stage, Map<String, @Nullable Object> metadata) {

    /** @throws IllegalArgumentException if the percentage is not from 0 to 100 */
    public WorkflowProgress {
        if (percentage < 0 || percentage > 100) {
            throw new IllegalArgumentException("percentage must be from 0 to 100, but is " + percentage);
        }
        metadata = metadata == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    /** Progress without metadata. */
    public WorkflowProgress(int percentage, String stage) {
        this(percentage, stage, Map.of());
    }
}
