package org.computor.tasks.client.internal.status;

import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryRequest;
import io.temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryReverseRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.computor.tasks.UnsupportedByServerException;
import org.computor.tasks.internal.server.Server;

/** The two ends of a history, each in one call whatever its length. */
public final class Histories {

    /** Enough for the start, the first workflow task, and signals that came before it. */
    private static final int EVENTS = 20;

    private final Server server;

    public Histories(Server server) {
        this.server = server;
    }

    /** How a run began: its first events, in order. */
    public List<HistoryEvent> beginning(WorkflowExecution run) {
        return server.service(stub -> stub.getWorkflowExecutionHistory(GetWorkflowExecutionHistoryRequest.newBuilder()
                        .setNamespace(server.namespace())
                        .setExecution(run)
                        .setMaximumPageSize(EVENTS)
                        .build())
                .getHistory()
                .getEventsList());
    }

    /** How a run goes: its last events, the newest first. */
    public List<HistoryEvent> end(WorkflowExecution run) {
        try {
            return server.service(stub -> stub.getWorkflowExecutionHistoryReverse(
                            GetWorkflowExecutionHistoryReverseRequest.newBuilder()
                                    .setNamespace(server.namespace())
                                    .setExecution(run)
                                    .setMaximumPageSize(EVENTS)
                                    .build())
                    .getHistory()
                    .getEventsList());
        } catch (UnsupportedByServerException e) {
            List<HistoryEvent> all = new ArrayList<>(beginning(run)); // the embedded server hands out all at once
            Collections.reverse(all);
            return all;
        }
    }

    /** The run with which a task began, before retries and continue-as-new. */
    public WorkflowExecution firstRun(WorkflowExecution run, List<HistoryEvent> beginning) {
        String first = beginning.isEmpty()
                ? ""
                : beginning.get(0).getWorkflowExecutionStartedEventAttributes().getFirstExecutionRunId();
        return first.isEmpty() ? run : run.toBuilder().setRunId(first).build();
    }
}
