package org.computor.tasks.samples.testing.engine.language;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.computor.tasks.samples.testing.engine.check.UnitTestReport;
import org.computor.tasks.samples.testing.sandbox.Execution;

/** The way in which a language's own unit tests are run and read. */
public interface UnitTestFramework {

    /** The compiler's command for the student's sources and the tests together; empty if there is nothing to build. */
    default Optional<Invocation> compile(Program program, List<String> tests, Path output) {
        return Optional.empty();
    }

    /**
     * The framework's command.
     *
     * @param tests the files that hold the tests, in the working directory beside the student's own
     * @param output the directory of {@link #compile}
     * @param report an empty file, the only one where what it writes is kept
     * @param token a secret of this run, which reaches the framework on its standard input
     */
    Invocation run(Program program, List<String> tests, Path output, Path report, String token);

    /**
     * Reads what it said. Nothing in it is to be trusted.
     *
     * @throws MissingToolException if it said that it is not installed
     */
    UnitTestReport read(Execution execution, Path report, String token) throws MissingToolException;
}
