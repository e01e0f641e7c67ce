package org.computor.tasks;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a task that has ended; serializable where its result is. Made for a {@code switch}, from Java 21 on:
 *
 * <pre>{@code
 * switch (handle.outcome()) {
 *     case Finished<Summary> done -> show(done.result());
 *     case Failed<Summary> failed -> complain(failed.failure().message());
 *     case Cancelled<Summary> cancelled -> forget();
 * }
 * }</pre>
 *
 * @param <R> the result
 */
public sealed interface TaskOutcome<R extends @Nullable Object> extends Serializable {

    /** {@code finished}, {@code failed} or {@code cancelled}. */
    TaskStatus status();

    /**
     * It completed.
     *
     * @param result what it handed back
     * @param metadata what it said of the run
     */
    record Finished<R extends @Nullable Object>(R result, Map<String, @Nullable Object> metadata)
            implements TaskOutcome<R> {

        public Finished {
            metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        }

        @Override
        public TaskStatus status() {
            return TaskStatus.FINISHED;
        }
    }

    /**
     * It returned a failed result, threw once too often, was given invalid parameters, or ran out of time.
     *
     * @param failure why
     * @param result what there is nevertheless; usually null
     * @param metadata what it said of the run
     */
    record Failed<R extends @Nullable Object>(
            TaskFailure failure, @Nullable R result, Map<String, @Nullable Object> metadata) implements TaskOutcome<R> {

        public Failed {
            metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        }

        @Override
        public TaskStatus status() {
            return TaskStatus.FAILED;
        }
    }

    /**
     * It was told to stop.
     *
     * @param reason why it was terminated; empty where it was asked to stop, since the server does not tell that with
     *     the end
     * @param terminated whether it was stopped without a chance to clean up
     */
    record Cancelled<R extends @Nullable Object>(String reason, boolean terminated) implements TaskOutcome<R> {

        @Override
        public TaskStatus status() {
            return TaskStatus.CANCELLED;
        }
    }
}
