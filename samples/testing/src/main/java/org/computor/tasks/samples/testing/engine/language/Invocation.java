package org.computor.tasks.samples.testing.engine.language;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A command of a language.
 *
 * @param arguments the program and its arguments
 * @param environment variables that it needs
 * @param needs files and directories beside the system's own that it has to see
 */
public record Invocation(List<String> arguments, Map<String, String> environment, List<Path> needs) {

    public Invocation {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
        needs = List.copyOf(needs);
    }

    static Invocation of(List<String> arguments) {
        return new Invocation(arguments, Map.of(), List.of());
    }
}
