package org.computor.tasks.worker;

import java.util.List;
import org.computor.tasks.TaskException;

/** A worker cannot serve what it was told to. It has not begun to poll. */
public final class WorkerConfigurationException extends TaskException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    WorkerConfigurationException(List<String> problems) {
        super("the worker was not started:"
                + problems.stream().map(problem -> "\n  - " + problem).reduce("", String::concat));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, at least one sentence, each with what to do about it. */
    public List<String> problems() {
        return problems;
    }
}
