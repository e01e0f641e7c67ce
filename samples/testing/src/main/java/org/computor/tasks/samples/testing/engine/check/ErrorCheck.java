package org.computor.tasks.samples.testing.engine.check;

import java.io.IOException;
import org.computor.tasks.samples.testing.engine.compare.Regex;
import org.computor.tasks.samples.testing.sandbox.SandboxUnavailableException;

/** Whether the program fails, with the message that the pattern says if there is one. */
public final class ErrorCheck implements Check {

    @Override
    public Verdict judge(Trial trial) throws SandboxUnavailableException, IOException {
        Solution solution = trial.bench().student(Runs.input(trial));
        if (solution instanceof Solution.NotRun notRun) {
            return notRun.verdict();
        }
        if (solution instanceof Solution.Ran ran && ran.execution().succeeded()) {
            return Verdict.failed("Expected an error but execution succeeded");
        }
        String pattern = trial.test().pattern();
        boolean said = pattern == null
                || Regex.of(pattern, false, false, trial.patternLimit()).find(message(solution));
        return Verdict.passedIf(said, "Expected error matching `" + pattern + "` not found");
    }

    private static String message(Solution solution) {
        if (solution instanceof Solution.NotCompiled failed) {
            return failed.compilation().output();
        }
        Solution.Ran ran = (Solution.Ran) solution;
        return ran.execution().standardError() + ran.execution().ending().inWords();
    }
}
