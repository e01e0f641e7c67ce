package org.computor.tasks.client;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page of a list. */
public final class TaskPage {

    private final List<TaskInfo> tasks;
    private final @Nullable String next;

    /** What a list read; {@code next} is the cursor of the page that follows, or null. */
    public TaskPage(List<TaskInfo> tasks, @Nullable String next) {
        this.tasks = List.copyOf(tasks);
        this.next = next;
    }

    /** The tasks, in the server's order: open ones first, then those that ended last. */
    public List<TaskInfo> tasks() {
        return tasks;
    }

    /** The cursor of the next page ({@link TaskQuery#after}), or empty if this is the last. */
    public Optional<String> next() {
        return Optional.ofNullable(next);
    }
}
