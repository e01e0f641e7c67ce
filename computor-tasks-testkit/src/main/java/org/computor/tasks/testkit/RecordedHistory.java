package org.computor.tasks.testkit;

import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionRequest;
import io.temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryRequest;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc.WorkflowServiceBlockingStub;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.computor.tasks.client.TaskClient;

/**
 * What the server keeps of a task, byte for byte, for tests that something is not in it:
 *
 * <pre>{@code
 * assertThat(RecordedHistory.of(tasks, handle.id())).doesNotContain("hunter2");
 * }</pre>
 */
public final class RecordedHistory {

    private RecordedHistory() {}

    /**
     * The events of every run of a task, and what describing it tells, as they are sent, one character for each byte.
     */
    public static String of(TaskClient tasks, String taskId) {
        WorkflowServiceBlockingStub server =
                tasks.temporal().getWorkflowServiceStubs().blockingStub();
        String namespace = tasks.temporal().getOptions().getNamespace();
        StringBuilder bytes = new StringBuilder();
        bytes.append(text(server.describeWorkflowExecution(DescribeWorkflowExecutionRequest.newBuilder()
                        .setNamespace(namespace)
                        .setExecution(WorkflowExecution.newBuilder().setWorkflowId(taskId))
                        .build())
                .toByteArray()));
        String run = tasks.temporal()
                .newUntypedWorkflowStub(taskId)
                .describe()
                .getExecution()
                .getRunId();
        while (!run.isEmpty()) {
            List<HistoryEvent> events = server.getWorkflowExecutionHistory(
                            GetWorkflowExecutionHistoryRequest.newBuilder()
                                    .setNamespace(namespace)
                                    .setExecution(WorkflowExecution.newBuilder()
                                            .setWorkflowId(taskId)
                                            .setRunId(run))
                                    .build())
                    .getHistory()
                    .getEventsList();
            events.forEach(event -> bytes.append(text(event.toByteArray())));
            run = events.get(0).getWorkflowExecutionStartedEventAttributes().getContinuedExecutionRunId();
        }
        return bytes.toString();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
