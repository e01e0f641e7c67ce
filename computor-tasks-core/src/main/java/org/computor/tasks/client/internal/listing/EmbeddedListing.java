package org.computor.tasks.client.internal.listing;

import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.filter.v1.StartTimeFilter;
import io.temporal.api.workflow.v1.WorkflowExecutionInfo;
import io.temporal.api.workflowservice.v1.ListClosedWorkflowExecutionsRequest;
import io.temporal.api.workflowservice.v1.ListOpenWorkflowExecutionsRequest;
import io.temporal.client.WorkflowExecutionDescription;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.computor.tasks.client.TaskInfo;
import org.computor.tasks.client.TaskPage;
import org.computor.tasks.client.TaskQuery;
import org.computor.tasks.internal.server.Server;

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
        int from = query.cursor().map(EmbeddedListing::position).orElse(query.offset());
        List<TaskInfo> all = matching(query);
        List<TaskInfo> page = all.stream().skip(from).limit(query.limit()).toList();
        int next = from + page.size();
        return new TaskPage(
                page, next < all.size() ? Cursor.encode(ByteString.copyFromUtf8(String.valueOf(next))) : null);
    }

    long count(TaskQuery query) {
        return matching(query).size();
    }

    private List<TaskInfo> matching(TaskQuery query) {
        Set<String> ids = new HashSet<>(); // the run that counts comes first
        return Stream.concat(
                        newestFirst(open(), WorkflowExecutionInfo::getStartTime),
                        newestFirst(closed(), WorkflowExecutionInfo::getCloseTime))
                .filter(run -> run.getStatus() != WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_CONTINUED_AS_NEW)
                .filter(run -> ids.add(run.getExecution().getWorkflowId()))
                .map(this::describe)
                .filter(task ->
                        query.children() || !task.getWorkflowExecutionInfo().hasParentExecution())
                .filter(task -> matches(TaskInfo.of(task), task.getStartTime(), query))
                .map(TaskInfo::of)
                .toList();
    }

    private static Stream<WorkflowExecutionInfo> newestFirst(
            List<WorkflowExecutionInfo> runs, Function<WorkflowExecutionInfo, Timestamp> time) {
        return runs.stream()
                .sorted(Comparator.comparing((WorkflowExecutionInfo run) -> instant(time.apply(run)))
                        .reversed());
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

    // The rows tell neither parents nor memos
    private WorkflowExecutionDescription describe(WorkflowExecutionInfo run) {
        return server.call(() -> server.client()
                .newUntypedWorkflowStub(run.getExecution().getWorkflowId())
                .describe());
    }

    // The start of the last attempt, since that is what a real server compares
    private static boolean matches(TaskInfo task, Instant started, TaskQuery query) {
        return (query.statuses().isEmpty() || query.statuses().contains(task.status()))
                && query.name().map(task.name()::equals).orElse(true)
                && query.queue().map(task.queue()::equals).orElse(true)
                && query.idPrefix().map(task.taskId()::startsWith).orElse(true)
                && isWithin(Optional.of(started), query.createdFrom(), query.createdUntil())
                && isWithin(task.finishedAt(), query.finishedFrom(), query.finishedUntil());
    }

    private static boolean isWithin(Optional<Instant> time, Optional<Instant> from, Optional<Instant> until) {
        return from.map(first -> time.isPresent() && !time.get().isBefore(first))
                        .orElse(true)
                && until.map(end -> time.isPresent() && time.get().isBefore(end))
                        .orElse(true);
    }

    private static Instant instant(Timestamp time) {
        return Instant.ofEpochSecond(time.getSeconds(), time.getNanos());
    }

    private static int position(String cursor) {
        try {
            return Math.max(0, Integer.parseInt(Cursor.decode(cursor).toStringUtf8()));
        } catch (NumberFormatException e) {
            throw Cursor.notOurs(cursor, e);
        }
    }
}
