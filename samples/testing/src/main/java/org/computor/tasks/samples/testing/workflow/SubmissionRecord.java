package org.computor.tasks.samples.testing.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A submission as the Computor API keeps it.
 *
 * @param testJob whose it is and what it is tested with
 * @param commit the commit that was handed in
 * @param referenceCommit the commit of the assignment that it was checked against
 * @param problems what is wrong with it; one with problems is recorded as failed
 */
public record SubmissionRecord(
        TestJob testJob, String commit, @Nullable String referenceCommit, List<SubmissionProblem> problems) {

    public SubmissionRecord {
        problems = List.copyOf(problems);
    }
}
