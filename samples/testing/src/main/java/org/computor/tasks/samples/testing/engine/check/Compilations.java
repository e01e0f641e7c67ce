package org.computor.tasks.samples.testing.engine.check;

import java.util.Optional;

/** Finds the compiler's part in what became of a program. */
final class Compilations {

    private Compilations() {}

    static Optional<Solution.Compilation> of(Solution solution) {
        if (solution instanceof Solution.NotCompiled failed) {
            return Optional.of(failed.compilation());
        }
        return solution instanceof Solution.Ran ran ? ran.compilation() : Optional.empty();
    }
}
