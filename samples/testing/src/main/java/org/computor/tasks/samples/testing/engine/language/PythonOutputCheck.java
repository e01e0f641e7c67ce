package org.computor.tasks.samples.testing.engine.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.Optional;
import org.computor.tasks.samples.testing.engine.check.BrokenReferenceException;
import org.computor.tasks.samples.testing.engine.check.Check;
import org.computor.tasks.samples.testing.engine.check.Runs;
import org.computor.tasks.samples.testing.engine.check.Solution;
import org.computor.tasks.samples.testing.engine.check.Trial;
import org.computor.tasks.samples.testing.engine.check.Verdict;
import org.computor.tasks.samples.testing.sandbox.Ending;
import org.computor.tasks.samples.testing.sandbox.Execution;
import org.computor.tasks.samples.testing.sandbox.SandboxUnavailableException;

/** What the script wrote, compared as any text value, against the test's value or else the reference's output. */
final class PythonOutputCheck implements Check {

    @Override
    public Verdict judge(Trial trial) throws SandboxUnavailableException, IOException {
        return PythonRuns.judge(trial, ran -> {
            String text = ran.execution().standardOutput();
            return PythonRuns.compare(trial, new Solution.Value(TextNode.valueOf(text), text), () -> expected(trial));
        });
    }

    private static Optional<JsonNode> expected(Trial trial) throws SandboxUnavailableException, IOException {
        Execution reference = trial.bench().reference(Runs.input(trial)).execution();
        if (!reference.succeeded() && !(reference.ending() instanceof Ending.Cancelled)) { // no student's may fail
            throw new BrokenReferenceException(trial.collection(), Runs.failure(reference));
        }
        return Optional.of(TextNode.valueOf(reference.standardOutput()));
    }
}
