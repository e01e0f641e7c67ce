package org.computor.tasks.samples.testing.engine.language;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.computor.tasks.samples.testing.engine.check.Check;
import org.computor.tasks.samples.testing.spec.TestType;

/** A language that students write in: all that the engine has to know of it. Stateless. */
public interface Language {

    /** Its name in summaries. */
    String name();

    /** The last steps of the backend slugs that mean it: {@code itpcp.exec.py} ends in {@code py}. */
    Set<String> slugs();

    /** The source files, where the tests do not name them: patterns, the most likely first. */
    List<String> sourcePatterns();

    /**
     * The compiler's command; empty if there is nothing to build.
     *
     * @param output an empty directory, where the program goes
     */
    default Optional<Invocation> compile(Program program, Path output) {
        return Optional.empty();
    }

    /**
     * The program's command.
     *
     * @param output the directory of {@link #compile}
     */
    Invocation run(Program program, Path output);

    /** What only this language can be tested for, or is tested for in its own way. */
    default Optional<Check> check(TestType type) {
        return Optional.empty();
    }

    /** How its unit tests are run; empty if it has no framework. */
    default Optional<UnitTestFramework> unitTests() {
        return Optional.empty();
    }

    /** How its variables are read; empty if they cannot be. */
    default Optional<ValueHarness> values() {
        return Optional.empty();
    }

    /** The command that prints how often a file has a token of this kind and text; empty if it cannot be said. */
    default Optional<Invocation> tokens(String file, String kind, String text) {
        return Optional.empty();
    }

    /** Whether what a program said on its standard error means that memory ran out. */
    default boolean outOfMemory(String standardError) {
        return false;
    }

    /** Whether a summary counts collections, as Computor's tester does for interpreted languages, not tests. */
    default boolean countsCollections() {
        return false;
    }
}
