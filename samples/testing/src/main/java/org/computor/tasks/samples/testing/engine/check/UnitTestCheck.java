package org.computor.tasks.samples.testing.engine.check;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.computor.tasks.samples.testing.engine.check.UnitTestReport.State;
import org.computor.tasks.samples.testing.engine.check.UnitTestReport.UnitResult;
import org.computor.tasks.samples.testing.sandbox.SandboxUnavailableException;

/**
 * What the language's unit-test framework says of the test of this name, for example {@code test_adds} or
 * {@code StackTest.pops}; the name {@code *} stands for all together. A test that the framework does not report has not
 * passed.
 */
public final class UnitTestCheck implements Check {

    @Override
    public Verdict judge(Trial trial) throws SandboxUnavailableException, IOException {
        Optional<Verdict> unmet = trial.bench().unmetDependency();
        if (unmet.isPresent()) {
            return unmet.get();
        }
        UnitTestReport report = trial.bench().unitTests();
        if (report.problem().isPresent()) {
            return Verdict.failed(report.problem().get());
        }
        String name = trial.test().name();
        List<UnitResult> results = report.results().stream()
                .filter(result -> name.equals("*")
                        || result.name().equals(name)
                        || result.name().endsWith("." + name))
                .toList();
        if (results.isEmpty()) {
            return Verdict.failed("The test `" + name + "` was not run");
        }
        String failures = results.stream()
                .filter(result -> result.state() == State.FAILED)
                .map(result -> result.name() + ": " + result.message())
                .collect(Collectors.joining("\n"));
        if (!failures.isEmpty()) {
            return Verdict.failed(failures);
        }
        return results.stream().allMatch(result -> result.state() == State.SKIPPED)
                ? Verdict.skipped("The framework skipped it")
                : Verdict.passed();
    }
}
