package org.computor.tasks.samples.testing.engine.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.computor.tasks.samples.testing.engine.check.Check;
import org.computor.tasks.samples.testing.engine.check.Trial;
import org.computor.tasks.samples.testing.engine.check.Verdict;
import org.computor.tasks.samples.testing.sandbox.SandboxUnavailableException;
import org.computor.tasks.samples.testing.spec.Occurrences;

/** How often a token occurs in a Python file, as Python itself reads it: not in comments, not in texts. */
final class PythonTokenCheck implements Check {

    @Override
    public Verdict judge(Trial trial) throws SandboxUnavailableException, IOException {
        Optional<Path> file = trial.bench().sourceFile();
        if (file.isEmpty()) {
            return Verdict.failed("Python file not found for structural test");
        }
        String kind = trial.settings().occuranceType();
        String name = trial.test().name();
        int count = trial.bench().countTokens(file.get(), kind, name);
        if (count < 0) {
            return Verdict.failed("The file is not valid Python");
        }
        Occurrences range = trial.settings().allowedOccuranceRange();
        return Verdict.passedIf(range.allow(count), "`" + name + "` found " + count + " times, expected " + range);
    }
}
