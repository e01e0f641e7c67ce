@RegisterTask(name = "t", retry = @Retry(maximumAttempts = 0, initialInterval = "1s", backoffCoefficient = 1.0, maximumInterval = "1s"))
class Case extends BaseWorkflow<NoParameters, String> {
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
