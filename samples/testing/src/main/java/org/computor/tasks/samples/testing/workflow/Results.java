package org.computor.tasks.samples.testing.workflow;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import org.computor.tasks.annotations.ActivityDefaults;
import org.computor.tasks.annotations.Retry;

/**
 * Writes to the Computor API. A result is the work of hours and the API may be down for some: so it is tried for long.
 */
@ActivityInterface
@ActivityDefaults(
        startToCloseTimeout = "1m",
        heartbeatTimeout = "15s",
        scheduleToCloseTimeout = "2h",
        retry = @Retry(maximumAttempts = 0, maximumInterval = "1m"))
public interface Results {

    /**
     * Writes the outcome into the row of a result, once: a repetition finds it there and leaves it.
     *
     * @param resultId the row
     * @return whether it was written now; false if it was there already
     */
    @ActivityMethod(name = "commit_test_results")
    boolean commit(String resultId, TestReport testResults);

    /**
     * Records a submission as a result that is still to come, once: a repetition finds the row.
     *
     * @return the row's id
     */
    @ActivityMethod(name = "record_submission")
    String record(SubmissionRecord submission);
}
