package org.computor.tasks.testkit;

import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.computor.tasks.client.TaskClient;

/**
 * What the server keeps of a task, byte for byte, for tests that something is not in it:
 *
 * <pre>{@code
 * assertThat(HistoryBytes.of(tasks, handle.id())).doesNotContain("hunter2");
 * }</pre>
 */
public final class HistoryBytes {

    private HistoryBytes() {}

    /**
     * All events of every run of a task, and what describing it tells, as they are sent, one character for each byte.
     */
    public static String of(TaskClient tasks, String taskId) {
        DescribeWorkflowExecutionResponse now =
                tasks.handle(taskId).temporal().describe().getRawDescription();
        StringBuilder bytes = new StringBuilder(text(now.toByteArray()));
        String run = now.getWorkflowExecutionInfo().getExecution().getRunId();
        while (!run.isEmpty()) {
            List<HistoryEvent> events =
                    tasks.temporal().fetchHistory(taskId, run).getEvents(); // every page of it
            events.forEach(event -> bytes.append(text(event.toByteArray())));
            run = events.get(0).getWorkflowExecutionStartedEventAttributes().getContinuedExecutionRunId();
        }
        return bytes.toString();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
