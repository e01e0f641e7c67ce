package org.computor.tasks.samples.testing.engine.language;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.computor.tasks.samples.testing.engine.check.Solution;

/** The way in which a language's variables are read after a program has run. */
public interface ValueHarness {

    /**
     * What is asked of one run.
     *
     * @param script the program
     * @param arguments what it is given
     * @param after code that runs after it, where its variables are
     * @param expressions what is read then
     */
    record Request(String script, List<String> arguments, List<String> after, List<String> expressions) {}

    /**
     * The command that runs the program and reads its variables.
     *
     * @param program whose flags the interpreter gets
     * @param request a file with the request, as JSON
     * @param report an empty file, the only one where what it writes is kept
     */
    Invocation run(Program program, Path request, Path report);

    /** The values that could be read, by their expressions. */
    Map<String, Solution.Value> read(Path report);
}
