package org.computor.tasks.samples.testing.engine.check;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.computor.tasks.samples.testing.engine.compare.Regex;
import org.computor.tasks.samples.testing.sandbox.SandboxUnavailableException;

/** Whether the compiler warns, of what the pattern says if there is one. */
public final class WarningCheck implements Check {

    @Override
    public Verdict judge(Trial trial) throws SandboxUnavailableException, IOException {
        Optional<Solution.Compilation> compilation =
                Compilations.of(trial.bench().student(Runs.input(trial)));
        if (compilation.isEmpty()) {
            return Verdict.skipped("No compilation result available");
        }
        List<String> warnings = compilation
                .get()
                .execution()
                .standardError()
                .lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).contains("warning:"))
                .toList();
        if (warnings.isEmpty()) {
            return Verdict.failed("Expected warnings but none found");
        }
        String pattern = trial.test().pattern();
        if (pattern == null) {
            return Verdict.passed();
        }
        Regex regex = Regex.of(pattern, false, false, trial.patternLimit());
        return Verdict.passedIf(
                warnings.stream().anyMatch(regex::find), "Expected warning matching `" + pattern + "` not found");
    }
}
