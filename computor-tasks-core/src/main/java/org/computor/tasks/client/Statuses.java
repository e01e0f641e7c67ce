package org.computor.tasks.client;

import io.temporal.api.enums.v1.PendingWorkflowTaskState;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse;
import io.temporal.client.WorkflowExecutionDescription;
import io.temporal.client.WorkflowExecutionMetadata;
import java.time.Instant;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.internal.execution.TaskMemo;

/** Where a task stands, from what Temporal tells of its workflow. */
final class Statuses {

    /** The search attribute that a server sets once a worker has taken a run. */
    private static final String TAKEN = "BuildIds";

    /** Started, and its first step handed to the queue. */
    private static final int EVENTS_OF_A_QUEUED_RUN = 2;

    private Statuses() {}

    static TaskInfo info(WorkflowExecutionDescription description) {
        TaskStatus status = description.getStatus() == WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING
                ? running(description)
                : ended(description.getStatus());
        return new TaskInfo(description, status);
    }

    /** A row of a list, which tells a little less. */
    static TaskInfo info(WorkflowExecutionMetadata row) {
        TaskStatus status = row.getStatus() == WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING
                ? running(row)
                : ended(row.getStatus());
        return new TaskInfo(row, status);
    }

    private static TaskStatus running(WorkflowExecutionDescription description) {
        DescribeWorkflowExecutionResponse raw = description.getRawDescription();
        boolean taken = description.getHistoryLength() > EVENTS_OF_A_QUEUED_RUN
                || raw.getPendingWorkflowTask().getState()
                        == PendingWorkflowTaskState.PENDING_WORKFLOW_TASK_STATE_STARTED;
        return taken || isContinued(description) ? TaskStatus.STARTED : waiting(description);
    }

    private static TaskStatus running(WorkflowExecutionMetadata row) {
        boolean taken = row.getWorkflowExecutionInfo().getSearchAttributes().containsIndexedFields(TAKEN);
        return taken || isContinued(row) ? TaskStatus.STARTED : waiting(row);
    }

    private static boolean isContinued(WorkflowExecutionMetadata run) {
        Integer attempt = run.getMemo(TaskMemo.ATTEMPT, Integer.class, Integer.class);
        String first = run.getWorkflowExecutionInfo().getFirstRunId();
        return attempt != null
                || !(first.isEmpty() || first.equals(run.getExecution().getRunId()));
    }

    private static TaskStatus waiting(WorkflowExecutionMetadata run) {
        Instant due = run.getExecutionTime();
        return due != null && due.isAfter(Instant.now()) ? TaskStatus.DEFERRED : TaskStatus.QUEUED;
    }

    private static TaskStatus ended(WorkflowExecutionStatus status) {
        return switch (status) {
            case WORKFLOW_EXECUTION_STATUS_COMPLETED -> TaskStatus.FINISHED;
            case WORKFLOW_EXECUTION_STATUS_FAILED, WORKFLOW_EXECUTION_STATUS_TIMED_OUT -> TaskStatus.FAILED;
            case WORKFLOW_EXECUTION_STATUS_CANCELED, WORKFLOW_EXECUTION_STATUS_TERMINATED -> TaskStatus.CANCELLED;
            default -> TaskStatus.STARTED; // continued as a new run, which is under way
        };
    }
}
