package org.computor.tasks.client.internal.watch;

import io.temporal.api.history.v1.HistoryEvent;

/** The last event of a run, which is not always that of the task. */
final class RunEnds {

    private RunEnds() {}

    static boolean isEnd(HistoryEvent event) {
        return switch (event.getEventType()) {
            case EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED,
                    EVENT_TYPE_WORKFLOW_EXECUTION_FAILED,
                    EVENT_TYPE_WORKFLOW_EXECUTION_TIMED_OUT,
                    EVENT_TYPE_WORKFLOW_EXECUTION_CANCELED,
                    EVENT_TYPE_WORKFLOW_EXECUTION_TERMINATED,
                    EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW -> true;
            default -> false;
        };
    }

    /** The run that follows, or an empty text if none does. */
    static String nextRun(HistoryEvent event) {
        return switch (event.getEventType()) {
            case EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW ->
                event.getWorkflowExecutionContinuedAsNewEventAttributes().getNewExecutionRunId();
            case EVENT_TYPE_WORKFLOW_EXECUTION_FAILED -> // by a retry policy that its starter set
                event.getWorkflowExecutionFailedEventAttributes().getNewExecutionRunId();
            case EVENT_TYPE_WORKFLOW_EXECUTION_TIMED_OUT ->
                event.getWorkflowExecutionTimedOutEventAttributes().getNewExecutionRunId();
            case EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED -> // by a cron schedule that its starter set
                event.getWorkflowExecutionCompletedEventAttributes().getNewExecutionRunId();
            default -> "";
        };
    }
}
