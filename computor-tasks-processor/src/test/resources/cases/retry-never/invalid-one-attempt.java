@RegisterTask(name = "t", retry = @Retry(maximumAttempts = 1, initialInterval = "5s")) // error: retry-never
class Case extends BaseWorkflow<NoParameters, String> {
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
