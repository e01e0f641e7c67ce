package org.computor.tasks.samples.testing.engine.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.computor.tasks.samples.testing.engine.check.Runs;
import org.computor.tasks.samples.testing.engine.check.Solution;
import org.computor.tasks.samples.testing.engine.check.Trial;
import org.computor.tasks.samples.testing.engine.check.Verdict;
import org.computor.tasks.samples.testing.engine.compare.Clip;
import org.computor.tasks.samples.testing.engine.compare.Regex;
import org.computor.tasks.samples.testing.engine.compare.ValueComparison;
import org.computor.tasks.samples.testing.sandbox.Execution;
import org.computor.tasks.samples.testing.sandbox.SandboxUnavailableException;
import org.computor.tasks.samples.testing.spec.Settings;

/** What the checks of Python's values and output have in common. */
final class PythonRuns {

    private PythonRuns() {}

    /** Finds what is expected; it may have to run the reference. */
    @FunctionalInterface
    interface Expectation {
        Optional<JsonNode> find() throws SandboxUnavailableException, IOException;
    }

    /** A script that ends with an error has failed all its tests, whatever it did before. */
    static Verdict judge(Trial trial, Runs.OfRun check) throws SandboxUnavailableException, IOException {
        Solution solution = trial.bench().student(Runs.input(trial));
        return Runs.judge(
                trial,
                solution,
                ran -> ran.execution().succeeded()
                        ? check.judge(ran)
                        : Verdict.failed("Execution failed: "
                                + Runs.lastWords(ran.execution()).orElse("no message")));
    }

    static Verdict compare(Trial trial, Solution.Value value, Expectation expectation)
            throws SandboxUnavailableException, IOException {
        String name = trial.test().name();
        String pattern = Optional.ofNullable(trial.test().pattern()).orElse("");
        String text = value.text();
        return switch (trial.settings().qualification()) {
            case VERIFY_EQUAL -> equal(trial, value.json(), expectation);
            case MATCHES -> unless(text.equals(pattern), name, "matches", pattern, text);
            case CONTAINS -> unless(text.contains(pattern), name, "contains", pattern, text);
            case STARTS_WITH -> unless(text.startsWith(pattern), name, "startsWith", pattern, text);
            case ENDS_WITH -> unless(text.endsWith(pattern), name, "endsWith", pattern, text);
            case REGEXP ->
                unless(Regex.of(pattern, false, false, trial.patternLimit()).find(text), name, "regexp", pattern, text);
            case COUNT -> {
                int required =
                        Optional.ofNullable(trial.test().countRequirement()).orElse(-1);
                int count = text.split(Pattern.quote(pattern), -1).length - 1;
                yield unless(count == required, name, "count " + required, pattern, text);
            }
            default ->
                Verdict.skipped("Unsupported qualification: " + trial.settings().qualification());
        };
    }

    private static Verdict equal(Trial trial, JsonNode actual, Expectation expectation)
            throws SandboxUnavailableException, IOException {
        Optional<JsonNode> given = trial.test().evalString() == null ? trial.jsonValue() : Optional.empty();
        Optional<JsonNode> expected = given.isPresent() ? given : expectation.find();
        if (expected.isEmpty()) {
            return Verdict.skipped(missing(trial));
        }
        Settings settings = trial.settings();
        ValueComparison comparison = new ValueComparison(
                settings.relativeTolerance(),
                settings.absoluteTolerance(),
                settings.typeCheck() && !settings.ignoreClass(),
                settings.shapeCheck());
        return Verdict.of(
                comparison.problem(actual, expected.get(), trial.test().name()));
    }

    private static String missing(Trial trial) throws SandboxUnavailableException, IOException {
        Execution reference = trial.bench().reference(Runs.input(trial)).execution();
        return reference.succeeded()
                ? "Variable `" + trial.test().name() + "` not found in reference"
                : "The reference solution failed: " + Runs.failure(reference);
    }

    private static Verdict unless(boolean holds, String name, String check, String pattern, String text) {
        return Verdict.passedIf(
                holds,
                "Variable `" + name + "` failed `" + check + "` check:\n  Pattern: " + Clip.text(pattern)
                        + "\n  Actual: " + Clip.text(text));
    }
}
