package org.computor.tasks.samples.testing.engine.check;

import java.util.List;
import java.util.Optional;

/**
 * What a unit-test framework said.
 *
 * @param results a line for each test
 * @param problem why there are no results; empty if there are
 */
public record UnitTestReport(List<UnitResult> results, Optional<String> problem) {

    /** @param message why it failed or was skipped */
    public record UnitResult(String name, State state, String message) {}

    public enum State {
        PASSED,
        FAILED,
        SKIPPED
    }

    public UnitTestReport {
        results = List.copyOf(results);
    }

    public static UnitTestReport unusable(String problem) {
        return new UnitTestReport(List.of(), Optional.of(problem));
    }
}
