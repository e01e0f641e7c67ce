package org.computor.tasks.client.internal.status;

import io.temporal.api.common.v1.Payload;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.failure.v1.Failure;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.history.v1.WorkflowExecutionCompletedEventAttributes;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.RawValue;
import java.lang.reflect.Type;
import java.util.Optional;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.TaskOutcome;
import org.computor.tasks.internal.wire.Failures;
import org.computor.tasks.internal.wire.Outcomes;
import org.jspecify.annotations.Nullable;

/** What became of a task, read from the last event of its history. */
public final class Ends {

    private final DataConverter converter;

    public Ends(DataConverter converter) {
        this.converter = converter;
    }

    /** The outcome, if this is the last event of the task; the end of a run that goes on as a new one is not. */
    public Optional<TaskOutcome<@Nullable Object>> read(HistoryEvent event, Type resultType) {
        return switch (event.getEventType()) {
            case EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED ->
                Optional.of(
                        Outcomes.completed(result(event.getWorkflowExecutionCompletedEventAttributes()), resultType));
            case EVENT_TYPE_WORKFLOW_EXECUTION_FAILED ->
                Optional.of(Outcomes.ended(
                        exception(event.getWorkflowExecutionFailedEventAttributes()
                                .getFailure()),
                        resultType));
            case EVENT_TYPE_WORKFLOW_EXECUTION_TIMED_OUT -> Optional.of(Outcomes.timedOut());
            case EVENT_TYPE_WORKFLOW_EXECUTION_CANCELED -> Optional.of(new TaskOutcome.Cancelled<>("", false));
            case EVENT_TYPE_WORKFLOW_EXECUTION_TERMINATED ->
                Optional.of(new TaskOutcome.Cancelled<>(
                        event.getWorkflowExecutionTerminatedEventAttributes().getReason(), true));
            default -> Optional.empty();
        };
    }

    /** Why a part of a task failed: an activity, or an attempt. */
    public TaskFailure failure(Failure failure) {
        RuntimeException thrown = exception(failure);
        return new TaskFailure(
                TaskFailure.Kind.THREW, Failures.typeOf(thrown), Failures.messageOf(thrown), Failures.causes(thrown));
    }

    private RuntimeException exception(Failure failure) {
        return converter.failureToException(failure);
    }

    // The data converter takes a codec off before anyone reads JSON
    private @Nullable RawValue result(WorkflowExecutionCompletedEventAttributes end) {
        Payloads payloads = end.getResult();
        if (payloads.getPayloadsCount() == 0) {
            return null;
        }
        Payload first = payloads.getPayloads(0);
        return converter.fromPayload(first, RawValue.class, RawValue.class);
    }
}
