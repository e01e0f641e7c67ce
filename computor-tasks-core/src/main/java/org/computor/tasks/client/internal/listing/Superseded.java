package org.computor.tasks.client.internal.listing;

import com.google.protobuf.Timestamp;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.workflow.v1.WorkflowExecutionInfo;
import io.temporal.api.workflowservice.v1.ListWorkflowExecutionsRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.computor.tasks.internal.server.Server;

/**
 * Takes out of a page what is no longer true: a run of a task that was reset or run again has a newer one. The rows do
 * not tell, so that one more call asks for every run of the page's ids; its cost is that of the page.
 */
final class Superseded {

    private static final int MOST_RUNS = 1_000;

    private final Server server;

    Superseded(Server server) {
        this.server = server;
    }

    List<WorkflowExecutionInfo> remove(List<WorkflowExecutionInfo> page) {
        List<String> ended = page.stream()
                .filter(WorkflowExecutionInfo::hasCloseTime) // an open one is the newest
                .map(WorkflowExecutionInfo::getExecution)
                .map(WorkflowExecution::getWorkflowId)
                .filter(id -> id.indexOf('"') < 0 && id.indexOf('\\') < 0) // not to be found by a query
                .distinct()
                .toList();
        if (ended.isEmpty()) {
            return page;
        }
        Map<String, WorkflowExecutionInfo> newest = new HashMap<>();
        runs(ended).forEach(run -> newest.merge(run.getExecution().getWorkflowId(), run, Superseded::later));
        return page.stream().filter(row -> isNewest(row, newest)).toList();
    }

    private List<WorkflowExecutionInfo> runs(List<String> ids) {
        return server.service(stub -> stub.listWorkflowExecutions(ListWorkflowExecutionsRequest.newBuilder()
                        .setNamespace(server.namespace())
                        .setPageSize(MOST_RUNS)
                        .setQuery(VisibilityQuery.ofIds(ids))
                        .build())
                .getExecutionsList());
    }

    private static boolean isNewest(WorkflowExecutionInfo row, Map<String, WorkflowExecutionInfo> newest) {
        WorkflowExecutionInfo known = newest.getOrDefault(row.getExecution().getWorkflowId(), row);
        return !start(known).isAfter(start(row));
    }

    private static WorkflowExecutionInfo later(WorkflowExecutionInfo one, WorkflowExecutionInfo other) {
        return start(other).isAfter(start(one)) ? other : one;
    }

    private static Instant start(WorkflowExecutionInfo run) {
        Timestamp start = run.getStartTime();
        return Instant.ofEpochSecond(start.getSeconds(), start.getNanos());
    }
}
