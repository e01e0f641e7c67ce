package org.computor.tasks.internal.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.temporal.common.converter.RawValue;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.failure.TerminatedFailure;
import io.temporal.failure.TimeoutFailure;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.TaskFailure.Kind;
import org.computor.tasks.TaskOutcome;
import org.computor.tasks.WorkflowResult;
import org.jspecify.annotations.Nullable;

/** What became of a task, read from what Temporal has of its end. */
public final class Outcomes {

    private Outcomes() {}

    /**
     * The outcome of a workflow that completed. (A worker of another language may complete one with a failed result;
     * that counts as Temporal counts it.)
     */
    @SuppressWarnings("NullAway") // the server says completed, and what there is of a result may be nothing
    public static <R extends @Nullable Object> TaskOutcome<R> completed(@Nullable RawValue value, Type resultType) {
        JsonNode json;
        try {
            json = Payloads.read(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the result of the task " + e.getMessage(), e);
        }
        WorkflowResult<R> result = WireResult.read(json, resultType);
        if (result instanceof WorkflowResult.Completed<R> completed) {
            return new TaskOutcome.Finished<>(completed.result(), completed.metadata());
        }
        WorkflowResult.Failed<R> failed = (WorkflowResult.Failed<R>) result;
        return new TaskOutcome.Finished<>(failed.result(), failed.metadata());
    }

    /**
     * The outcome of a workflow that ended in another way.
     *
     * @param failure why, as Temporal's SDK gives it: the cause of the exception that it throws
     */
    public static <R extends @Nullable Object> TaskOutcome<R> ended(Throwable failure, Type resultType) {
        if (failure instanceof CanceledFailure) {
            return new TaskOutcome.Cancelled<>("", false);
        }
        if (failure instanceof TerminatedFailure terminated) {
            String reason = terminated.getOriginalMessage();
            return new TaskOutcome.Cancelled<>(reason == null ? "" : reason, true);
        }
        if (failure instanceof TimeoutFailure) {
            return timedOut();
        }
        if (failure instanceof ApplicationFailure application) {
            return failed(application, resultType);
        }
        return failed(Kind.THREW, failure.getClass().getName(), Failures.messageOf(failure), failure);
    }

    /** The outcome of a workflow whose time was up. */
    public static <R extends @Nullable Object> TaskOutcome<R> timedOut() {
        TaskFailure why = new TaskFailure(
                Kind.TIMED_OUT, "Timeout", "the task ran out of time (its execution timeout passed)", List.of());
        return new TaskOutcome.Failed<>(why, null, Map.of());
    }

    private static <R extends @Nullable Object> TaskOutcome<R> failed(ApplicationFailure failure, Type resultType) {
        String type = failure.getType();
        if (type.equals(TaskFailure.TYPE_INVALID_PARAMETERS)) {
            return failed(Kind.INVALID_PARAMETERS, type, failure.getOriginalMessage(), failure);
        }
        Kind kind = type.equals(TaskFailure.TYPE_RETURNED) ? Kind.RETURNED : Kind.THREW;
        TaskFailure why = new TaskFailure(kind, type, Failures.messageOf(failure), Failures.causes(failure));
        if (failure.getDetails() == null || failure.getDetails().getSize() == 0) {
            return new TaskOutcome.Failed<>(why, null, Map.of());
        }
        JsonNode details = failure.getDetails().get(0, JsonNode.class);
        if (details != null
                && WireResult.<@Nullable Object>read(details, JsonNode.class) instanceof WorkflowResult.Failed<?>) {
            WorkflowResult.Failed<R> result = (WorkflowResult.Failed<R>) WireResult.<R>read(details, resultType);
            return new TaskOutcome.Failed<>(why, result.result(), result.metadata());
        }
        return new TaskOutcome.Failed<>(why, null, Map.of());
    }

    private static <R extends @Nullable Object> TaskOutcome<R> failed(
            Kind kind, String type, String message, Throwable failure) {
        return new TaskOutcome.Failed<>(
                new TaskFailure(kind, type, message, List.copyOf(Failures.causes(failure))), null, Map.of());
    }
}
