package org.computor.tasks.client;

import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.filter.v1.StartTimeFilter;
import io.temporal.api.workflow.v1.WorkflowExecutionInfo;
import io.temporal.api.workflowservice.v1.ListClosedWorkflowExecutionsRequest;
import io.temporal.api.workflowservice.v1.ListOpenWorkflowExecutionsRequest;
import io.temporal.client.WorkflowExecutionDescription;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lists tasks on Temporal's test server, which hands out all runs whatever it is asked for. The cost grows with their
 * number, as does that of the test server itself: it is for tests.
 */
final class EmbeddedListing {

    private static final StartTimeFilter ANY_TIME = StartTimeFilter.newBuilder()
            .setLatestTime(Timestamp.newBuilder().setSeconds(Integer.MAX_VALUE))
            .build();

    private final Server server;

    EmbeddedListing(Server server) {
        this.server = server;
    }

    TaskPage list(TaskQuery query) {
        int from = query.cursor().map(EmbeddedListing::position).orElse(0);
        List<TaskInfo> all = Stream.concat(
                        open().stream()
                                .sorted(Comparator.comparingLong((WorkflowExecutionInfo run) ->
                                                run.getStartTime().getSeconds())
                                        .reversed()),
                        closed().stream()
                                .sorted(Comparator.comparingLong((WorkflowExecutionInfo run) ->
                                                run.getCloseTime().getSeconds())
                                        .reversed()))
                .filter(run -> run.getStatus() != WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_CONTINUED_AS_NEW)
                .map(this::describe)
                .filter(task -> query.children() || !hasParent(task))
                .map(Statuses::info)
                .filter(task -> matches(task, query))
                .toList();
        List<TaskInfo> page = all.stream().skip(from).limit(query.limit()).toList();
        int next = from + page.size();
        return new TaskPage(
                page, next < all.size() ? Cursor.encode(ByteString.copyFromUtf8(String.valueOf(next))) : null);
    }

    private List<WorkflowExecutionInfo> open() {
        return server.service(stub -> stub.listOpenWorkflowExecutions(ListOpenWorkflowExecutionsRequest.newBuilder()
                        .setNamespace(server.namespace())
                        .setStartTimeFilter(ANY_TIME)
                        .build())
                .getExecutionsList());
    }

    private List<WorkflowExecutionInfo> closed() {
        return server.service(stub -> stub.listClosedWorkflowExecutions(ListClosedWorkflowExecutionsRequest.newBuilder()
                        .setNamespace(server.namespace())
                        .setStartTimeFilter(ANY_TIME)
                        .build())
                .getExecutionsList());
    }

    private WorkflowExecutionDescription describe(WorkflowExecutionInfo run) {
        return server.call(() -> server.client()
                .newUntypedWorkflowStub(run.getExecution().getWorkflowId())
                .describe());
    }

    // The rows do not tell
    private static boolean hasParent(WorkflowExecutionDescription task) {
        return task.getWorkflowExecutionInfo().hasParentExecution();
    }

    private static boolean matches(TaskInfo task, TaskQuery query) {
        return query.status().map(status -> status == task.status()).orElse(true)
                && query.name().map(task.name()::equals).orElse(true)
                && query.queue().map(task.queue()::equals).orElse(true)
                && query.idPrefix().map(task.taskId()::startsWith).orElse(true);
    }

    private static int position(String cursor) {
        try {
            return Math.max(0, Integer.parseInt(Cursor.decode(cursor).toStringUtf8()));
        } catch (NumberFormatException e) {
            throw Cursor.notOurs(cursor, e);
        }
    }
}
