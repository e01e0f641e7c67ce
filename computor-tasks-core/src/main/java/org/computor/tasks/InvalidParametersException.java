package org.computor.tasks;

import java.util.List;
import java.util.stream.Collectors;

/** The parameters of a task are not what it takes. Nothing has been started. */
public final class InvalidParametersException extends TaskException {

    private static final long serialVersionUID = 1L;

    private final String taskName;
    private final List<Violation> violations;

    public InvalidParametersException(String taskName, List<Violation> violations) {
        super(message(taskName, violations));
        this.taskName = taskName;
        this.violations = List.copyOf(violations);
    }

    /** The task that refused them. */
    public String taskName() {
        return taskName;
    }

    /** Everything that is wrong, at least one. */
    public List<Violation> violations() {
        return violations;
    }

    /** One sentence with every violation, as this exception and a worker's failure word it. */
    public static String message(String taskName, List<Violation> violations) {
        return "invalid parameters for task '" + taskName + "': "
                + violations.stream().map(Violation::toString).collect(Collectors.joining("; "));
    }
}
