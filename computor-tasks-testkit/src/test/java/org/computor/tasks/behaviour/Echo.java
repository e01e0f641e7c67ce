package org.computor.tasks.behaviour;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;

/** Hands back what it was given, after a while. */
@RegisterTask(name = "echo", executionTimeout = "7d", description = "Hands back what it was given")
class Echo extends BaseWorkflow<Echo.Parameters, String> {

    record Parameters(
            String text, @JsonProperty(defaultValue = "0") int seconds) {

        Parameters(String text) {
            this(text, 0);
        }
    }

    @Override
    public WorkflowResult<String> run(Parameters parameters) {
        if (parameters.seconds() > 0) {
            sleep(Duration.ofSeconds(parameters.seconds()));
        }
        return WorkflowResult.completed(parameters.text());
    }
}
