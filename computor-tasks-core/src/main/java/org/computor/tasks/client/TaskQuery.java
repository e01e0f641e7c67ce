package org.computor.tasks.client;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.computor.tasks.TaskStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks a list has, and which part of it. Immutable; begin with {@link #all()}.
 *
 * <p>The server does the filtering, and has one order: open tasks first, then those that ended last. It has no other
 * orders and no free text; see {@link #where} for what else it has.
 */
public final class TaskQuery {

    private static final int DEFAULT_LIMIT = 50;
    private static final int LARGEST_LIMIT = 1_000;
    private static final int LARGEST_OFFSET = 10_000;

    // Written in a copy before it is handed out, never after
    private Set<TaskStatus> statuses = Set.of();
    private @Nullable String name;
    private @Nullable String queue;
    private @Nullable String idPrefix;
    private @Nullable Instant createdFrom;
    private @Nullable Instant createdUntil;
    private @Nullable Instant finishedFrom;
    private @Nullable Instant finishedUntil;
    private @Nullable String where;
    private boolean children;
    private int limit = DEFAULT_LIMIT;
    private int offset;
    private @Nullable String cursor;

    private TaskQuery() {}

    private TaskQuery(TaskQuery other) {
        statuses = other.statuses;
        name = other.name;
        queue = other.queue;
        idPrefix = other.idPrefix;
        createdFrom = other.createdFrom;
        createdUntil = other.createdUntil;
        finishedFrom = other.finishedFrom;
        finishedUntil = other.finishedUntil;
        where = other.where;
        children = other.children;
        limit = other.limit;
        offset = other.offset;
        cursor = other.cursor;
    }

    /** Every task but those that a task started, fifty to a page; open ones first, then those that ended last. */
    public static TaskQuery all() {
        return new TaskQuery();
    }

    /** Only tasks that stand so, or in one of these ways. */
    public TaskQuery status(TaskStatus only, TaskStatus... orOneOf) {
        return in(EnumSet.of(only, orOneOf));
    }

    /** Only tasks that have not ended. */
    public TaskQuery open() {
        return in(statuses(false));
    }

    /** Only tasks that have ended, however they did. */
    public TaskQuery ended() {
        return in(statuses(true));
    }

    private static Set<TaskStatus> statuses(boolean ended) {
        return Arrays.stream(TaskStatus.values())
                .filter(status -> status.isFinal() == ended)
                .collect(Collectors.toUnmodifiableSet());
    }

    private TaskQuery in(Set<TaskStatus> some) {
        TaskQuery copy = new TaskQuery(this);
        copy.statuses = Set.copyOf(some);
        return copy;
    }

    /**
     * Only tasks of a name.
     *
     * @throws IllegalArgumentException if it has a double quote or a backslash: no server that keeps its lists in an
     *     SQL database finds those
     */
    public TaskQuery name(String only) {
        TaskQuery copy = new TaskQuery(this);
        copy.name = findable("name", only);
        return copy;
    }

    /**
     * Only tasks of a queue.
     *
     * @throws IllegalArgumentException as {@link #name(String)}
     */
    public TaskQuery queue(String only) {
        TaskQuery copy = new TaskQuery(this);
        copy.queue = findable("queue", only);
        return copy;
    }

    /**
     * Only tasks whose id begins so.
     *
     * @throws IllegalArgumentException as {@link #name(String)}
     */
    public TaskQuery idPrefix(String only) {
        TaskQuery copy = new TaskQuery(this);
        copy.idPrefix = findable("idPrefix", only);
        return copy;
    }

    /** Only tasks submitted at this time or later. One that is tried again counts by the start of its last attempt. */
    public TaskQuery createdFrom(Instant earliest) {
        TaskQuery copy = new TaskQuery(this);
        copy.createdFrom = earliest;
        return copy;
    }

    /** Only tasks submitted before this time. One that is tried again counts by the start of its last attempt. */
    public TaskQuery createdUntil(Instant end) {
        TaskQuery copy = new TaskQuery(this);
        copy.createdUntil = end;
        return copy;
    }

    /** Only tasks that ended at this time or later. */
    public TaskQuery finishedFrom(Instant earliest) {
        TaskQuery copy = new TaskQuery(this);
        copy.finishedFrom = earliest;
        return copy;
    }

    /** Only tasks that ended before this time. */
    public TaskQuery finishedUntil(Instant end) {
        TaskQuery copy = new TaskQuery(this);
        copy.finishedUntil = end;
        return copy;
    }

    /**
     * Only tasks of which this is true as well, in the language of Temporal's list filters, such as {@code Course =
     * 'algebra'} for a search attribute of one's own. What the server does not understand is refused when the list is
     * made; the embedded server has no such filters.
     */
    public TaskQuery where(String condition) {
        TaskQuery copy = new TaskQuery(this);
        copy.where = condition;
        return copy;
    }

    /** Also the tasks that tasks have started. */
    public TaskQuery includingChildren() {
        TaskQuery copy = new TaskQuery(this);
        copy.children = true;
        return copy;
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
        TaskQuery copy = new TaskQuery(this);
        copy.limit = most;
        return copy;
    }

    /**
     * How many tasks to leave out at the beginning. The server has no offsets: it is asked for what is left out too, a
     * thousand to a call. Prefer {@link #after}, which costs nothing.
     *
     * @throws IllegalArgumentException if it is not from 0 to 10,000, or a cursor is set as well
     */
    public TaskQuery offset(int first) {
        if (first < 0 || first > LARGEST_OFFSET) {
            throw new IllegalArgumentException("offset must be from 0 to " + LARGEST_OFFSET + ", but is " + first
                    + ": use the cursor of a page to go further");
        }
        TaskQuery copy = new TaskQuery(this);
        copy.offset = first;
        return copy.requireOneBeginning();
    }

    /**
     * The page that follows the one which handed out this cursor, {@link TaskPage#next()}.
     *
     * @throws IllegalArgumentException if an offset is set as well
     */
    public TaskQuery after(String page) {
        TaskQuery copy = new TaskQuery(this);
        copy.cursor = page;
        return copy.requireOneBeginning();
    }

    private TaskQuery requireOneBeginning() {
        if (offset > 0 && cursor != null) {
            throw new IllegalArgumentException("a page begins at an offset or after a cursor, not at both");
        }
        return this;
    }

    private static String findable(String filter, String text) {
        if (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("a list cannot be filtered by " + filter + " " + text
                    + ", since Temporal does not find a double quote or a backslash in it");
        }
        return text;
    }

    /** In which of these ways a task stands; none means in any. */
    public Set<TaskStatus> statuses() {
        return statuses;
    }

    /** The name that its tasks have; empty for any. */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** The queue that its tasks run on; empty for any. */
    public Optional<String> queue() {
        return Optional.ofNullable(queue);
    }

    /** How the ids of its tasks begin; empty for any. */
    public Optional<String> idPrefix() {
        return Optional.ofNullable(idPrefix);
    }

    /** The earliest submission; empty for no bound. */
    public Optional<Instant> createdFrom() {
        return Optional.ofNullable(createdFrom);
    }

    /** The end of the time of submission, which does not belong to it; empty for no bound. */
    public Optional<Instant> createdUntil() {
        return Optional.ofNullable(createdUntil);
    }

    /** The earliest end; empty for no bound. */
    public Optional<Instant> finishedFrom() {
        return Optional.ofNullable(finishedFrom);
    }

    /** The end of the time of the end, which does not belong to it; empty for no bound. */
    public Optional<Instant> finishedUntil() {
        return Optional.ofNullable(finishedUntil);
    }

    /** What else is true of its tasks, in the language of Temporal's list filters. */
    public Optional<String> where() {
        return Optional.ofNullable(where);
    }

    /** Whether tasks that a task started belong to it. */
    public boolean children() {
        return children;
    }

    /** How many tasks a page has at most; 50 unless set. */
    public int limit() {
        return limit;
    }

    /** How many tasks are left out at the beginning; 0 unless set. */
    public int offset() {
        return offset;
    }

    /** The page after which it begins; empty for the first. */
    public Optional<String> cursor() {
        return Optional.ofNullable(cursor);
    }

    @Override
    public String toString() {
        return "tasks" + (statuses.isEmpty() ? "" : " " + new TreeSet<>(statuses)) + text("named", name)
                + text("on queue", queue) + text("with ids that begin with", idPrefix)
                + text("created from", createdFrom) + text("created until", createdUntil)
                + text("finished from", finishedFrom) + text("finished until", finishedUntil) + text("where", where)
                + (children ? " with children" : "") + ", " + limit + " from "
                + (cursor == null ? String.valueOf(offset) : "after " + cursor);
    }

    private static String text(String what, @Nullable Object value) {
        return value == null ? "" : " " + what + " " + value;
    }
}
