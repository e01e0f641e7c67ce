@RegisterTask(name = "a.b-c_1", queue = "team/gpu.1", pinned = true, executionTimeout = "2d", description = "says \"hi\" & bye \\", retry = @Retry(maximumAttempts = 0, initialInterval = "5s", backoffCoefficient = 1, maximumInterval = "5s", nonRetryable = {IllegalStateException.class, java.io.IOException.class}))
class Case extends BaseWorkflow<NoParameters, String> {
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
