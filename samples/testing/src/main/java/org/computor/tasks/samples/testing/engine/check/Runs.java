package org.computor.tasks.samples.testing.engine.check;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.computor.tasks.samples.testing.sandbox.Ending;
import org.computor.tasks.samples.testing.sandbox.Execution;
import org.computor.tasks.samples.testing.sandbox.SandboxUnavailableException;

/** What the checks that look at a run have in common. */
public final class Runs {

    private Runs() {}

    /** A check of a program that came to an end of its own, be it a crash. */
    @FunctionalInterface
    public interface OfRun {
        Verdict judge(Solution.Ran ran) throws SandboxUnavailableException, IOException;
    }

    /** The lines that the program reads in this test. */
    public static List<String> input(Trial trial) {
        return trial.test().stdin() != null
                ? trial.test().stdin()
                : trial.collection().inputAnswers();
    }

    /**
     * What the reference writes, which is what is expected.
     *
     * @throws BrokenReferenceException also if it failed and had written nothing: whoever is silent would be right
     */
    public static String expected(Trial trial, Function<Execution, String> stream)
            throws SandboxUnavailableException, IOException {
        Execution execution = trial.bench().reference(input(trial)).execution();
        String text = stream.apply(execution);
        if (text.isBlank()
                && execution.standardOutput().isBlank()
                && !execution.succeeded()
                && !(execution.ending() instanceof Ending.Cancelled)) {
            throw new BrokenReferenceException(trial.collection(), failure(execution) + " and had written nothing");
        }
        return text;
    }

    /** How a program failed, with the last that it said. */
    public static String failure(Execution execution) {
        String last = lastWords(execution).map(line -> " (" + line + ")").orElse("");
        return "the program " + execution.ending().inWords() + last;
    }

    /** The last line of the standard error: of a traceback, what it was. */
    public static Optional<String> lastWords(Execution execution) {
        return execution.standardError().strip().lines().reduce((first, second) -> second);
    }

    /** Fails the test if the program did not compile, or was stopped; else asks the check. */
    public static Verdict judge(Trial trial, Solution solution, OfRun check)
            throws SandboxUnavailableException, IOException {
        if (solution instanceof Solution.NotRun notRun) {
            return notRun.verdict();
        }
        if (solution instanceof Solution.NotCompiled failed) {
            return Verdict.failed("Compilation failed: " + failed.compilation().problem());
        }
        Solution.Ran ran = (Solution.Ran) solution;
        Ending ending = ran.execution().ending();
        if (ending instanceof Ending.Exited || ending instanceof Ending.Crashed) {
            Verdict verdict = check.judge(ran);
            return ending instanceof Ending.Crashed && verdict instanceof Verdict.Failed failed
                    ? Verdict.failed("The program " + ending.inWords() + ". " + failed.message())
                    : verdict;
        }
        return Verdict.failed("The program " + ending.inWords());
    }
}
