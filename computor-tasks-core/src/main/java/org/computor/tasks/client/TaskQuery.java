package org.computor.tasks.client;

import org.computor.tasks.TaskStatus;
import org.jspecify.annotations.Nullable;

/** Which tasks a list has. Immutable. */
public record TaskQuery(
        @Nullable TaskStatus status,
        @Nullable String name,
        @Nullable String queue,
        @Nullable String idPrefix,
        boolean children,
        int limit,
        @Nullable String cursor) {

    private static final int DEFAULT_LIMIT = 50;

    /** Every task, without child tasks, fifty to a page. */
    public static TaskQuery all() {
        return new TaskQuery(null, null, null, null, false, DEFAULT_LIMIT, null);
    }

    public TaskQuery withStatus(TaskStatus only) {
        return new TaskQuery(only, name, queue, idPrefix, children, limit, cursor);
    }

    public TaskQuery withName(String only) {
        return new TaskQuery(status, only, queue, idPrefix, children, limit, cursor);
    }

    public TaskQuery withQueue(String only) {
        return new TaskQuery(status, name, only, idPrefix, children, limit, cursor);
    }

    public TaskQuery withIdPrefix(String only) {
        return new TaskQuery(status, name, queue, only, children, limit, cursor);
    }

    /** Lists also the tasks that tasks have started. */
    public TaskQuery withChildren() {
        return new TaskQuery(status, name, queue, idPrefix, true, limit, cursor);
    }

    public TaskQuery withLimit(int most) {
        return new TaskQuery(status, name, queue, idPrefix, children, most, cursor);
    }

    /** The page after the one that handed out this cursor. */
    public TaskQuery after(String page) {
        return new TaskQuery(status, name, queue, idPrefix, children, limit, page);
    }
}
