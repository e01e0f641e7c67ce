package org.computor.tasks.client.internal.status;

import io.temporal.api.enums.v1.PendingWorkflowTaskState;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse;
import io.temporal.client.WorkflowExecutionDescription;
import io.temporal.client.WorkflowExecutionMetadata;
import java.time.Instant;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.internal.execution.TaskMemo;

/** Where a task stands, from what Temporal tells of its workflow. */
public final class Statuses {

    /** The search attribute that a server sets once a worker has taken a run. */
    private static final String TAKEN = "BuildIds";

    /** Started, and its first step handed to the queue. */
    private static final int EVENTS_OF_A_QUEUED_RUN = 2;

    private Statuses() {}

    /** Of a description, or of the row of a list, which tells a little less. */
    public static TaskStatus of(WorkflowExecutionMetadata run) {
        if (run.getStatus() != WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING) {
            return ended(run.getStatus());
        }
        boolean taken = run instanceof WorkflowExecutionDescription description ? isTaken(description) : isTaken(run);
        return taken || isContinued(run) ? TaskStatus.STARTED : waiting(run);
    }

    private static boolean isTaken(WorkflowExecutionDescription description) {
        DescribeWorkflowExecutionResponse raw = description.getRawDescription();
        return description.getHistoryLength() > EVENTS_OF_A_QUEUED_RUN
                || raw.getPendingWorkflowTask().getState()
                        == PendingWorkflowTaskState.PENDING_WORKFLOW_TASK_STATE_STARTED;
    }

    private static boolean isTaken(WorkflowExecutionMetadata row) {
        return row.getWorkflowExecutionInfo().getSearchAttributes().containsIndexedFields(TAKEN);
    }

    private static boolean isContinued(WorkflowExecutionMetadata run) {
        boolean tried = run.getWorkflowExecutionInfo().getMemo().containsFields(TaskMemo.ATTEMPT);
        String first = run.getWorkflowExecutionInfo().getFirstRunId();
        return tried || !(first.isEmpty() || first.equals(run.getExecution().getRunId()));
    }

    // A description tells without a clock: once the delay has passed, the first step is handed to the queue
    private static TaskStatus waiting(WorkflowExecutionMetadata run) {
        Instant due = run.getExecutionTime();
        if (due == null || !due.isAfter(run.getStartTime())) {
            return TaskStatus.QUEUED;
        }
        boolean delayed = run instanceof WorkflowExecutionDescription
                ? run.getHistoryLength() < EVENTS_OF_A_QUEUED_RUN
                : due.isAfter(Instant.now());
        return delayed ? TaskStatus.DEFERRED : TaskStatus.QUEUED;
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
