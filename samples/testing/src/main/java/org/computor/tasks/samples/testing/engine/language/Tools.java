package org.computor.tasks.samples.testing.engine.language;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where this host keeps what programs need, if not in /usr. The sandbox's user has to be able to read it.
 *
 * @param python the interpreter, of a virtual environment for example
 * @param node the runtime of JavaScript
 * @param javaHome the JDK
 * @param junitConsole the JUnit Platform console as one jar, for Java's unit tests
 */
public record Tools(Path python, Path node, Path javaHome, Optional<Path> junitConsole) {

    /**
     * From {@code COMPUTOR_TESTING_PYTHON} (/usr/bin/python3), {@code COMPUTOR_TESTING_NODE} (/usr/bin/node),
     * {@code COMPUTOR_TESTING_JAVA_HOME} (the worker's own) and {@code COMPUTOR_TESTING_JUNIT}.
     */
    public static Tools fromEnvironment(Map<String, String> environment) {
        return new Tools(
                Path.of(environment.getOrDefault("COMPUTOR_TESTING_PYTHON", "/usr/bin/python3")),
                Path.of(environment.getOrDefault("COMPUTOR_TESTING_NODE", "/usr/bin/node")),
                Path.of(environment.getOrDefault("COMPUTOR_TESTING_JAVA_HOME", System.getProperty("java.home"))),
                Optional.ofNullable(environment.get("COMPUTOR_TESTING_JUNIT")).map(Path::of));
    }

    public Tools withJunitConsole(Path jar) {
        return new Tools(python, node, javaHome, Optional.of(jar));
    }

    public Tools withPython(Path interpreter) {
        return new Tools(interpreter, node, javaHome, junitConsole);
    }
}
