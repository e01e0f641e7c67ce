package org.computor.tasks.samples.examples;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;

/**
 * Fails as often as it is told to, and decides itself how often to try again: with durable waits between, and a failed
 * result with all that is known at the end. A task that leaves this to the library throws instead.
 */
@RegisterTask(
        name = "example_error_handling",
        executionTimeout = "1d",
        description = "Fails as often as it is told to, and tries again")
public class ErrorHandling extends BaseWorkflow<ErrorHandling.Parameters, ErrorHandling.Success> {

    private static final int LONGEST_WAIT_SECONDS = 60;
    private static final int DOUBLINGS_TO_THE_LONGEST = 6;

    /**
     * @param shouldFail whether it fails at all
     * @param retryCount how often it tries again
     * @param failAtStep how many attempts fail
     */
    public record Parameters(
            @JsonProperty(defaultValue = "false") boolean shouldFail,

            @JsonProperty(defaultValue = "0") @Min(0) @Max(1_000) int retryCount,

            @JsonProperty(defaultValue = "1") @Min(0) int failAtStep) {}

    /** @param attempts how many it took, the good one included */
    public record Success(String message, int attempts, int retryCount) {}

    @Override
    public WorkflowResult<Success> run(Parameters parameters) {
        int failures = 0;
        while (parameters.shouldFail() && failures < parameters.failAtStep()) {
            failures++;
            String error = "Simulated failure at step " + failures;
            if (failures > parameters.retryCount()) {
                progress(100, error + ", giving up");
                return WorkflowResult.<Success>failed(error).with("attempts", failures);
            }
            progress(100 * failures / (parameters.retryCount() + 1), error + ", trying again");
            sleep(waitAfter(failures));
        }
        progress(100, "done");
        return WorkflowResult.completed(
                new Success("Task completed successfully", failures + 1, parameters.retryCount()));
    }

    private static Duration waitAfter(int failures) {
        int seconds = 1 << Math.min(failures, DOUBLINGS_TO_THE_LONGEST);
        return Duration.ofSeconds(Math.min(seconds, LONGEST_WAIT_SECONDS));
    }
}
