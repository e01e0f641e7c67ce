package org.computor.tasks.samples.testing.engine;

import java.util.List;
import java.util.Optional;
import org.computor.tasks.samples.testing.engine.check.Solution;
import org.computor.tasks.samples.testing.engine.check.Verdict;
import org.computor.tasks.samples.testing.sandbox.Ending;
import org.computor.tasks.samples.testing.spec.TestSummary.Status;

/** What a summary says of the programs of a collection as a whole. */
final class Endings {

    private Endings() {}

    /** The first that is not in order. */
    static Status status(List<Solution> seen) {
        return seen.stream()
                .map(Endings::status)
                .filter(status -> status != Status.COMPLETED)
                .findFirst()
                .orElse(Status.COMPLETED);
    }

    private static Status status(Solution solution) {
        if (solution instanceof Solution.NotRun notRun) {
            return notRun.verdict() instanceof Verdict.Skipped ? Status.SKIPPED : Status.FAILED;
        }
        if (solution instanceof Solution.NotCompiled) {
            return Status.FAILED;
        }
        Ending ending = ((Solution.Ran) solution).execution().ending();
        if (ending instanceof Ending.Exited) {
            return Status.COMPLETED;
        }
        if (ending instanceof Ending.TimedOut) {
            return Status.TIMEDOUT;
        }
        return ending instanceof Ending.Cancelled ? Status.CANCELLED : Status.CRASHED;
    }

    /** In words, if it is not in order. */
    static Optional<String> problem(Solution solution) {
        if (solution instanceof Solution.NotRun notRun) {
            return Optional.of(
                    notRun.verdict() instanceof Verdict.Failed failed
                            ? failed.message()
                            : ((Verdict.Skipped) notRun.verdict()).message());
        }
        if (solution instanceof Solution.NotCompiled failed) {
            return Optional.of("Compilation failed: " + failed.compilation().problem());
        }
        Ending ending = ((Solution.Ran) solution).execution().ending();
        return ending instanceof Ending.Exited ? Optional.empty() : Optional.of("The program " + ending.inWords());
    }
}
