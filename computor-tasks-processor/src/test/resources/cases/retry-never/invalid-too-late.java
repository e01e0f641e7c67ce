@RegisterTask(name = "t", retry = @Retry(initialInterval = "10m", maximumInterval = "10m"), executionTimeout = "10m") // error: retry-never
class Case extends BaseWorkflow<NoParameters, String> {
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
