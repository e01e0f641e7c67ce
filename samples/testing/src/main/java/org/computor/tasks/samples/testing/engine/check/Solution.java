package org.computor.tasks.samples.testing.engine.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.computor.tasks.samples.testing.sandbox.Execution;

/** What became of a program. */
public sealed interface Solution {

    /** It never ran: nothing to run, or a dependency was not met. */
    record NotRun(Verdict verdict) implements Solution {}

    /** It could not be built. */
    record NotCompiled(Compilation compilation) implements Solution {}

    /**
     * It ran, to whatever end.
     *
     * @param compilation absent where the language has none
     * @param values of Python variables and expressions, by their text
     */
    record Ran(Optional<Compilation> compilation, Execution execution, Map<String, Value> values) implements Solution {}

    /**
     * A Python value.
     *
     * @param json the value
     * @param text as Python's {@code str} writes it
     */
    record Value(JsonNode json, String text) {}

    /** What the compiler did. */
    record Compilation(Execution execution) {

        public boolean succeeded() {
            return execution.succeeded();
        }

        public String output() {
            return execution.standardOutput() + execution.standardError();
        }

        /** What went wrong, for the student to read. */
        public String problem() {
            return execution.ending().exitCode() > 0
                    ? execution.standardError()
                    : execution.ending().inWords();
        }
    }
}
