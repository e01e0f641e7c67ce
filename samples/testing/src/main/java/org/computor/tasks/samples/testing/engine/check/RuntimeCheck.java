package org.computor.tasks.samples.testing.engine.check;

import java.io.IOException;
import java.util.Optional;
import org.computor.tasks.samples.testing.sandbox.SandboxUnavailableException;

/** Whether the program ends by itself, within the value's number of seconds if there is one. */
public final class RuntimeCheck implements Check {

    private static final double NANOS = 1e9;

    @Override
    public Verdict judge(Trial trial) throws SandboxUnavailableException, IOException {
        Solution solution = trial.bench().student(Runs.input(trial));
        if (!(solution instanceof Solution.Ran)) {
            return Verdict.failed("No execution result available");
        }
        Optional<Double> limit = trial.numericValue();
        return Runs.judge(trial, solution, ran -> {
            if (limit.isEmpty()) {
                return Verdict.passed();
            }
            double allowed = limit.get();
            double took = ran.execution().duration().toNanos() / NANOS;
            return Verdict.passedIf(
                    took <= allowed, "Execution took " + "%.3f".formatted(took) + " s, limit is " + allowed + " s");
        });
    }
}
