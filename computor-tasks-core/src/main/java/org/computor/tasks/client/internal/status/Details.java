package org.computor.tasks.client.internal.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.common.converter.RawValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.computor.tasks.TaskNotFoundException;
import org.computor.tasks.TaskOutcome;
import org.computor.tasks.client.TaskDetails;
import org.computor.tasks.client.TaskInfo;
import org.computor.tasks.internal.server.Server;
import org.computor.tasks.internal.wire.Payloads;

/** Reads what only a history tells: three calls at most, whatever its length. */
public final class Details {

    private final Server server;
    private final Histories histories;

    public Details(Server server) {
        this.server = server;
        this.histories = new Histories(server);
    }

    public TaskDetails of(TaskInfo info) {
        WorkflowExecution run = WorkflowExecution.newBuilder()
                .setWorkflowId(info.taskId())
                .setRunId(info.runId())
                .build();
        List<HistoryEvent> first = firstRun(run);
        List<HistoryEvent> last = histories.end(run);
        return new TaskDetails(
                info,
                parameters(first),
                startedAt(first).orElse(null),
                last.stream()
                        .map(Details::worker)
                        .filter(identity -> !identity.isEmpty())
                        .findFirst()
                        .or(info::worker)
                        .orElse(null),
                failure(last).map(failed -> failed.failure()).orElse(null));
    }

    /** The parameters of a submission, in one call or two. */
    public JsonNode parameters(WorkflowExecution run) {
        return parameters(firstRun(run));
    }

    private List<HistoryEvent> firstRun(WorkflowExecution run) {
        List<HistoryEvent> beginning = histories.beginning(run);
        WorkflowExecution first = histories.firstRun(run, beginning);
        if (first.equals(run)) {
            return beginning;
        }
        try {
            return histories.beginning(first);
        } catch (TaskNotFoundException e) {
            return beginning; // past the retention; this run has the same parameters
        }
    }

    private JsonNode parameters(List<HistoryEvent> beginning) {
        if (beginning.isEmpty()) {
            return MissingNode.getInstance();
        }
        io.temporal.api.common.v1.Payloads input =
                beginning.get(0).getWorkflowExecutionStartedEventAttributes().getInput();
        if (input.getPayloadsCount() == 0) {
            return MissingNode.getInstance();
        }
        try {
            return Payloads.read(server.client()
                    .getOptions()
                    .getDataConverter()
                    .fromPayload(input.getPayloads(0), RawValue.class, RawValue.class));
        } catch (IllegalArgumentException e) {
            return MissingNode.getInstance(); // whoever started it sent no JSON
        }
    }

    private static Optional<Instant> startedAt(List<HistoryEvent> beginning) {
        return beginning.stream()
                .filter(HistoryEvent::hasWorkflowTaskStartedEventAttributes)
                .map(HistoryEvent::getEventTime)
                .map(time -> Instant.ofEpochSecond(time.getSeconds(), time.getNanos()))
                .findFirst();
    }

    private static String worker(HistoryEvent event) {
        return switch (event.getEventType()) {
            case EVENT_TYPE_WORKFLOW_TASK_STARTED ->
                event.getWorkflowTaskStartedEventAttributes().getIdentity();
            case EVENT_TYPE_WORKFLOW_TASK_COMPLETED ->
                event.getWorkflowTaskCompletedEventAttributes().getIdentity();
            case EVENT_TYPE_ACTIVITY_TASK_STARTED ->
                event.getActivityTaskStartedEventAttributes().getIdentity();
            default -> "";
        };
    }

    private Optional<TaskOutcome.Failed<?>> failure(List<HistoryEvent> newestFirst) {
        return newestFirst.stream()
                .limit(1)
                .flatMap(event ->
                        new Ends(server.client().getOptions().getDataConverter()).read(event, JsonNode.class).stream())
                .filter(TaskOutcome.Failed.class::isInstance)
                .<TaskOutcome.Failed<?>>map(outcome -> (TaskOutcome.Failed<?>) outcome)
                .findFirst();
    }
}
