package org.computor.tasks;

import java.util.Collection;
import java.util.List;
import org.computor.tasks.internal.text.Nearest;

/** A task was named that nobody has registered. Nothing has been started. */
public final class UnknownTaskException extends TaskException {

    private static final long serialVersionUID = 1L;

    private final String taskName;
    private final List<String> nearest;

    public UnknownTaskException(String taskName, Collection<String> known) {
        super("unknown task '" + taskName + "'" + hint(taskName, known));
        this.taskName = taskName;
        this.nearest = Nearest.to(taskName, known);
    }

    private static String hint(String name, Collection<String> known) {
        return known.isEmpty()
                ? ": no task is registered; annotate one with @RegisterTask, and have the compiler run"
                        + " computor-tasks-processor"
                : Nearest.hint(name, known, "the tasks are");
    }

    /** The name that is not known. */
    public String taskName() {
        return taskName;
    }

    /** Known names that are much like it, the nearest first; may be empty. */
    public List<String> nearest() {
        return nearest;
    }
}
