package org.computor.tasks.client.internal.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.client.TaskQuery;

/** A query in the language of Temporal's lists. */
final class VisibilityQuery {

    private static final Pattern ORDER = Pattern.compile("\\b(order|group)\\s+by\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TEXT = Pattern.compile("\\blike\\b", Pattern.CASE_INSENSITIVE);

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
        query.createdFrom().ifPresent(time -> conditions.add("StartTime >= " + quote(time.toString())));
        query.createdUntil().ifPresent(time -> conditions.add("StartTime < " + quote(time.toString())));
        query.finishedFrom().ifPresent(time -> conditions.add("CloseTime >= " + quote(time.toString())));
        query.finishedUntil().ifPresent(time -> conditions.add("CloseTime < " + quote(time.toString())));
        if (query.finishedFrom().isPresent() || query.finishedUntil().isPresent()) {
            conditions.add("ExecutionStatus != 'Running'"); // which an SQL store has ending in the far future
        }
        if (!query.statuses().isEmpty()) {
            conditions.add(query.statuses().stream()
                    .sorted()
                    .map(status -> "(" + condition(status, quote(now.toString())) + ")")
                    .collect(Collectors.joining(" OR ", "(", ")")));
        }
        query.where().map(VisibilityQuery::check).ifPresent(own -> conditions.add("(" + own + ")"));
        return String.join(" AND ", conditions);
    }

    /** Every run of these ids, but for attempts that went on as another. */
    static String ofIds(List<String> ids) {
        return "ExecutionStatus != 'ContinuedAsNew' AND WorkflowId IN ("
                + String.join(", ", ids.stream().map(VisibilityQuery::quote).toList()) + ")";
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

    private static String check(String own) {
        if (ORDER.matcher(own).find()) {
            throw new IllegalArgumentException("a list cannot be ordered or grouped by '" + own
                    + "': Temporal's lists have one order, open tasks first, then those that ended last");
        }
        if (TEXT.matcher(own).find()) {
            throw new IllegalArgumentException("a list cannot be searched by '" + own
                    + "': Temporal's lists have no free text; use idPrefix, or STARTS_WITH on another attribute");
        }
        return own;
    }

    private static String quote(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
