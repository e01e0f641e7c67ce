package org.computor.tasks.client;

import java.util.Optional;
import org.computor.tasks.TaskStatus;
import org.jspecify.annotations.Nullable;

/** Which tasks a list has. Immutable; begin with {@link #all()}. */
public final class TaskQuery {

    private static final int DEFAULT_LIMIT = 50;
    private static final int LARGEST_LIMIT = 1_000;

    private final @Nullable TaskStatus status;
    private final @Nullable String name;
    private final @Nullable String queue;
    private final @Nullable String idPrefix;
    private final boolean children;
    private final int limit;
    private final @Nullable String cursor;

    private TaskQuery(
            @Nullable TaskStatus status,
            @Nullable String name,
            @Nullable String queue,
            @Nullable String idPrefix,
            boolean children,
            int limit,
            @Nullable String cursor) {
        this.status = status;
        this.name = name;
        this.queue = queue;
        this.idPrefix = idPrefix;
        this.children = children;
        this.limit = limit;
        this.cursor = cursor;
    }

    /** Every task but those that a task started, fifty to a page; open ones first, then those that ended last. */
    public static TaskQuery all() {
        return new TaskQuery(null, null, null, null, false, DEFAULT_LIMIT, null);
    }

    /** Only tasks that stand so. */
    public TaskQuery status(TaskStatus only) {
        return new TaskQuery(only, name, queue, idPrefix, children, limit, cursor);
    }

    /**
     * Only tasks of a name.
     *
     * @throws IllegalArgumentException if it has a double quote or a backslash: no server that keeps its lists in an
     *     SQL database finds those
     */
    public TaskQuery name(String only) {
        return new TaskQuery(status, findable("name", only), queue, idPrefix, children, limit, cursor);
    }

    /**
     * Only tasks of a queue.
     *
     * @throws IllegalArgumentException as {@link #name(String)}
     */
    public TaskQuery queue(String only) {
        return new TaskQuery(status, name, findable("queue", only), idPrefix, children, limit, cursor);
    }

    /**
     * Only tasks whose id begins so.
     *
     * @throws IllegalArgumentException as {@link #name(String)}
     */
    public TaskQuery idPrefix(String only) {
        return new TaskQuery(status, name, queue, findable("idPrefix", only), children, limit, cursor);
    }

    /** Also the tasks that tasks have started. */
    public TaskQuery includingChildren() {
        return new TaskQuery(status, name, queue, idPrefix, true, limit, cursor);
    }

    /**
     * How many tasks a page has at most.
     *
     * @throws IllegalArgumentException if it is not from 1 to 1,000
     */
    public TaskQuery limit(int most) {
        if (most < 1 || most > LARGEST_LIMIT) {
            throw new IllegalArgumentException("limit must be from 1 to " + LARGEST_LIMIT + ", but is " + most);
        }
        return new TaskQuery(status, name, queue, idPrefix, children, most, cursor);
    }

    /** The page that follows the one which handed out this cursor, {@link TaskPage#next()}. */
    public TaskQuery after(String page) {
        return new TaskQuery(status, name, queue, idPrefix, children, limit, page);
    }

    private static String findable(String filter, String text) {
        if (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("a list cannot be filtered by " + filter + " " + text
                    + ", since Temporal does not find a double quote or a backslash in it");
        }
        return text;
    }

    Optional<TaskStatus> status() {
        return Optional.ofNullable(status);
    }

    Optional<String> name() {
        return Optional.ofNullable(name);
    }

    Optional<String> queue() {
        return Optional.ofNullable(queue);
    }

    Optional<String> idPrefix() {
        return Optional.ofNullable(idPrefix);
    }

    boolean children() {
        return children;
    }

    int limit() {
        return limit;
    }

    Optional<String> cursor() {
        return Optional.ofNullable(cursor);
    }
}
