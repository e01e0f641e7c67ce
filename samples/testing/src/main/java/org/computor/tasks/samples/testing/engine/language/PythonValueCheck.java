package org.computor.tasks.samples.testing.engine.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import org.computor.tasks.samples.testing.engine.check.Check;
import org.computor.tasks.samples.testing.engine.check.Runs;
import org.computor.tasks.samples.testing.engine.check.Solution;
import org.computor.tasks.samples.testing.engine.check.Trial;
import org.computor.tasks.samples.testing.engine.check.Verdict;
import org.computor.tasks.samples.testing.sandbox.SandboxUnavailableException;

/** The value of a variable or expression, against the test's value or else the reference's. */
final class PythonValueCheck implements Check {

    @Override
    public Verdict judge(Trial trial) throws SandboxUnavailableException, IOException {
        return PythonRuns.judge(trial, ran -> {
            Solution.Value value = ran.values().get(trial.test().name());
            if (value == null) {
                return Verdict.failed("Variable `" + trial.test().name() + "` not found in student namespace");
            }
            return PythonRuns.compare(trial, value, () -> expected(trial));
        });
    }

    private static Optional<JsonNode> expected(Trial trial) throws SandboxUnavailableException, IOException {
        String expression = trial.test().evalString() != null
                ? trial.test().evalString()
                : trial.test().name();
        Solution.Ran reference = trial.bench().reference(Runs.input(trial));
        return reference.execution().succeeded()
                ? Optional.ofNullable(reference.values().get(expression))
                        .map(Solution.Value::json)
                        .filter(json -> !json.isNull())
                : Optional.empty(); // Computor's tester skips the test then, and examples of its own count on that
    }
}
