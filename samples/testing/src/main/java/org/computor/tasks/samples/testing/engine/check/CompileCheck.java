package org.computor.tasks.samples.testing.engine.check;

import java.io.IOException;
import java.util.Optional;
import org.computor.tasks.samples.testing.engine.compare.Regex;
import org.computor.tasks.samples.testing.sandbox.SandboxUnavailableException;

/**
 * Whether the program compiles, or with the value false does not; a pattern is looked for in what the compiler says.
 */
public final class CompileCheck implements Check {

    @Override
    public Verdict judge(Trial trial) throws SandboxUnavailableException, IOException {
        Solution solution = trial.bench().student(Runs.input(trial));
        Optional<Solution.Compilation> compilation = Compilations.of(solution);
        if (compilation.isEmpty()) {
            return solution instanceof Solution.Ran
                    ? Verdict.skipped("Programs in " + trial.bench().language() + " are not compiled")
                    : Verdict.failed("Compilation result not available");
        }
        boolean wanted = !Boolean.FALSE.equals(trial.test().value());
        if (compilation.get().succeeded() != wanted) {
            return Verdict.failed(
                    wanted
                            ? "Compilation should succeed but failed:\n"
                                    + compilation.get().problem()
                            : "Compilation should fail but succeeded");
        }
        String pattern = trial.test().pattern();
        boolean said = pattern == null
                || Regex.of(pattern, false, false, trial.patternLimit())
                        .find(compilation.get().output());
        return Verdict.passedIf(said, "Expected pattern not found in compiler output: " + pattern);
    }
}
