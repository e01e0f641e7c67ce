package org.computor.tasks.samples.testing.engine.check;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.computor.tasks.samples.testing.sandbox.SandboxUnavailableException;

/** What the checks of one collection see. Programs run when they are first asked for, and once. */
public interface Bench {

    /** The student's files, a copy that nothing leads out of. */
    Path submission();

    /** The file of the submission that a structural test looks at, if there is one. */
    Optional<Path> sourceFile() throws IOException;

    /** What the student's program does with this input. */
    Solution student(List<String> input) throws SandboxUnavailableException, IOException;

    /**
     * What the right solution does with this input, where student code cannot see it.
     *
     * @throws BrokenReferenceException if it is not there, does not compile or has to be stopped
     */
    Solution.Ran reference(List<String> input) throws SandboxUnavailableException, IOException;

    /** The tokens of the file that count as this kind of Python token and read so. */
    int countTokens(Path file, String kind, String text) throws SandboxUnavailableException, IOException;

    /** What the language's unit-test framework reports of the collection's test files. */
    UnitTestReport unitTests() throws SandboxUnavailableException, IOException;

    /** Why tests must not run, if a collection that this one depends on did not pass; or is not there. */
    Optional<Verdict> unmetDependency();

    /** For one run of a program. */
    Duration timeLimit();

    /** For messages. */
    String language();
}
