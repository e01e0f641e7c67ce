package org.computor.tasks.samples.testing.engine.check;

import java.util.Optional;

/** What became of one test. */
public sealed interface Verdict {

    record Passed() implements Verdict {}

    /** @param message why, for the student to read */
    record Failed(String message) implements Verdict {}

    /** @param message why it could not be said */
    record Skipped(String message) implements Verdict {}

    static Verdict passed() {
        return new Passed();
    }

    static Verdict failed(String message) {
        return new Failed(message);
    }

    static Verdict skipped(String message) {
        return new Skipped(message);
    }

    /** Passed, unless there is a problem. */
    static Verdict of(Optional<String> problem) {
        return problem.map(Verdict::failed).orElseGet(Verdict::passed);
    }

    /** Passed, if it holds. */
    static Verdict passedIf(boolean holds, String otherwise) {
        return holds ? passed() : failed(otherwise);
    }
}
