package org.computor.tasks.samples.testing.engine.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.computor.tasks.samples.testing.engine.check.UnitTestReport;
import org.computor.tasks.samples.testing.engine.check.UnitTestReport.State;
import org.computor.tasks.samples.testing.engine.check.UnitTestReport.UnitResult;
import org.computor.tasks.samples.testing.sandbox.Execution;

/**
 * unittest where the tests import it, else pytest. A report without the token of its run was not written by the
 * harness.
 */
final class PythonUnitTests implements UnitTestFramework {

    private final Python python;

    PythonUnitTests(Python python) {
        this.python = python;
    }

    @Override
    public Invocation run(Program program, List<String> tests, Path output, Path report, String token) {
        return python.unitTests(program, tests, report);
    }

    @Override
    public UnitTestReport read(Execution execution, Path report, String token) throws MissingToolException {
        Optional<JsonNode> json = Reports.json(report);
        if (!execution.succeeded()) {
            return UnitTestReport.unusable("The tests could not be run: the program "
                    + execution.ending().inWords() + "\n"
                    + execution.standardError().strip());
        }
        if (json.isEmpty() || !token.equals(json.get().path("token").textValue())) {
            return UnitTestReport.unusable("The tests were ended before they were done");
        }
        if (json.get().hasNonNull("missing")) {
            throw MissingToolException.module(json.get().path("missing").asText());
        }
        List<UnitResult> results = new ArrayList<>();
        for (JsonNode result : json.get().path("results")) {
            State state = "PASSED".equals(result.path("state").textValue())
                    ? State.PASSED
                    : "SKIPPED".equals(result.path("state").textValue()) ? State.SKIPPED : State.FAILED;
            results.add(new UnitResult(
                    result.path("name").asText(), state, result.path("message").asText()));
        }
        return new UnitTestReport(results, Optional.empty());
    }
}
