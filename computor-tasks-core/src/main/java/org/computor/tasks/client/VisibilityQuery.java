package org.computor.tasks.client;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.computor.tasks.TaskStatus;

/** A query in the language of Temporal's lists. */
final class VisibilityQuery {

    private VisibilityQuery() {}

    static String of(TaskQuery query, Instant now) {
        List<String> conditions = new ArrayList<>();
        conditions.add("ExecutionStatus != 'ContinuedAsNew'"); // earlier attempts of a task that has a row already
        if (!query.children()) {
            conditions.add("ParentWorkflowId IS NULL");
        }
        query.name().ifPresent(name -> conditions.add("WorkflowType = " + quote(name)));
        query.queue().ifPresent(queue -> conditions.add("TaskQueue = " + quote(queue)));
        query.idPrefix().ifPresent(prefix -> conditions.add("WorkflowId STARTS_WITH " + quote(prefix)));
        query.status().ifPresent(status -> conditions.add(condition(status, quote(now.toString()))));
        return String.join(" AND ", conditions);
    }

    // A worker that takes a run leaves its build id on it
    private static String condition(TaskStatus status, String now) {
        return switch (status) {
            case QUEUED -> "ExecutionStatus = 'Running' AND BuildIds IS NULL AND ExecutionTime <= " + now;
            case DEFERRED -> "ExecutionStatus = 'Running' AND BuildIds IS NULL AND ExecutionTime > " + now;
            case STARTED -> "ExecutionStatus = 'Running' AND BuildIds IS NOT NULL";
            case FINISHED -> "ExecutionStatus = 'Completed'";
            case FAILED -> "ExecutionStatus IN ('Failed', 'TimedOut')";
            case CANCELLED -> "ExecutionStatus IN ('Canceled', 'Terminated')";
        };
    }

    private static String quote(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
