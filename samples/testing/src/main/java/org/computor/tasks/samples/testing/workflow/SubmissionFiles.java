package org.computor.tasks.samples.testing.workflow;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import java.util.List;
import org.computor.tasks.annotations.ActivityDefaults;
import org.jspecify.annotations.Nullable;

/** Looks at submissions. */
@ActivityInterface
@ActivityDefaults(startToCloseTimeout = "10m", heartbeatTimeout = "30s")
public interface SubmissionFiles {

    /**
     * Reads what was handed in and compares it with what the assignment's meta.yaml asks for. Any host can do it, since
     * nothing of it stays there but the cache.
     */
    @ActivityMethod(name = "check_submission")
    CheckedSubmission check(TestJob testJob, SubmissionSource source, SubmissionLimits limits);

    /**
     * What was handed in.
     *
     * @param commit the commit that the merge request or tag named
     * @param referenceCommit the commit of the assignment that it was compared with
     * @param problems what is wrong; empty if nothing is
     */
    record CheckedSubmission(String commit, @Nullable String referenceCommit, List<SubmissionProblem> problems) {

        public CheckedSubmission {
            problems = List.copyOf(problems);
        }
    }
}
