package org.computor.tasks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a task returns: it {@link Completed completed} with a result, or it {@link Failed failed} and says why.
 *
 * <p>A failed result is a decision of the task: it is final, is not tried again, and the task counts as failed
 * everywhere, in Temporal too. For something that may go better next time, throw an exception instead.
 *
 * @param <R> what a completed task hands back
 */
public sealed interface WorkflowResult<R extends @Nullable Object> {

    /** Facts about the run beside its result, as JSON values, in the order in which they were added. */
    Map<String, @Nullable Object> metadata();

    /** The same result with one more fact about the run. */
    WorkflowResult<R> with(String key, @Nullable Object value);

    /** The task did what it was asked to. */
    static <R extends @Nullable Object> WorkflowResult<R> completed(R result) {
        return new Completed<>(result, Map.of());
    }

    /** The task did what it was asked to, and has nothing to hand back. */
    @SuppressWarnings("NullAway") // the one value that there is of its type
    static WorkflowResult<Void> completed() {
        return completed(null);
    }

    /**
     * The task could not do what it was asked to, and trying again would not help.
     *
     * @param error why, for a person
     */
    static <R extends @Nullable Object> WorkflowResult<R> failed(String error) {
        return new Failed<>(error, null, Map.of());
    }

    /**
     * The task did what it was asked to.
     *
     * @param result what the task hands back
     * @param metadata facts about the run
     */
    record Completed<R extends @Nullable Object>(R result, Map<String, @Nullable Object> metadata)
            implements WorkflowResult<R> {

        public Completed {
            metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        }

        @Override
        public Completed<R> with(String key, @Nullable Object value) {
            return new Completed<>(result, plus(metadata, key, value));
        }
    }

    /**
     * The task could not do what it was asked to.
     *
     * @param error why, for a person; not blank
     * @param result what there is nevertheless; often null
     * @param metadata facts about the run
     */
    record Failed<R extends @Nullable Object>(
            String error, @Nullable R result, Map<String, @Nullable Object> metadata) implements WorkflowResult<R> {

        /** @throws IllegalArgumentException if there is no error text */
        public Failed {
            if (Objects.requireNonNull(error, "error").isBlank()) {
                throw new IllegalArgumentException("a failed result needs an error text");
            }
            metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        }

        @Override
        public Failed<R> with(String key, @Nullable Object value) {
            return new Failed<>(error, result, plus(metadata, key, value));
        }

        /** The same failure with what there is nevertheless. */
        public Failed<R> withResult(@Nullable R partial) {
            return new Failed<>(error, partial, metadata);
        }
    }

    private static Map<String, @Nullable Object> plus(
            Map<String, @Nullable Object> metadata, String key, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(metadata);
        more.put(key, value);
        return more;
    }
}
