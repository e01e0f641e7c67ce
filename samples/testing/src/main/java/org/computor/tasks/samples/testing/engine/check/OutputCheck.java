package org.computor.tasks.samples.testing.engine.check;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.computor.tasks.samples.testing.engine.compare.OutputComparison;
import org.computor.tasks.samples.testing.sandbox.Execution;
import org.computor.tasks.samples.testing.sandbox.SandboxUnavailableException;
import org.computor.tasks.samples.testing.spec.Qualification;

/**
 * What the program wrote. Expected is the test's value, else its expectedStdout or expectedStderr, else what the
 * reference writes.
 */
public final class OutputCheck implements Check {

    /** Which of the two. */
    public enum Stream {
        OUT,
        ERR
    }

    private final Stream stream;

    public OutputCheck(Stream stream) {
        this.stream = stream;
    }

    @Override
    public Verdict judge(Trial trial) throws SandboxUnavailableException, IOException {
        return Runs.judge(trial, trial.bench().student(Runs.input(trial)), ran -> {
            Qualification qualification = trial.settings().qualification();
            OutputComparison comparison =
                    new OutputComparison(trial.test(), expected(trial, qualification), trial.patternLimit());
            return Verdict.of(comparison.problem(
                    qualification,
                    text(ran.execution()),
                    ran.execution().ending().exitCode()));
        });
    }

    private String expected(Trial trial, Qualification qualification) throws SandboxUnavailableException, IOException {
        List<String> given = stream == Stream.OUT
                ? trial.test().expectedStdout()
                : trial.test().expectedStderr();
        Optional<String> text = trial.value()
                .or(() -> Optional.ofNullable(given)
                        .map(lines -> String.join("\n", lines))
                        .filter(t -> !t.isEmpty()));
        if (text.isPresent()) {
            if (qualification == Qualification.NUMERIC_OUTPUT && !OutputComparison.hasNumbers(text.get())) {
                throw new InvalidTestException(trial, "numericOutput needs a value with numbers, not " + text.get());
            }
            return text.get();
        }
        boolean needless = switch (qualification) {
            case CONTAINS, STARTS_WITH, ENDS_WITH, REGEXP, REGEXP_MULTILINE, COUNT ->
                trial.test().pattern() != null;
            case EXIT_CODE -> true; // 0, whatever a reference prints
            default -> false;
        };
        return needless ? "" : Runs.expected(trial, this::text);
    }

    private String text(Execution execution) {
        return stream == Stream.OUT ? execution.standardOutput() : execution.standardError();
    }
}
