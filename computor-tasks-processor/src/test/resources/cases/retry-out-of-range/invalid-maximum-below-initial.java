@RegisterTask(name = "t", retry = @Retry(initialInterval = "1m", maximumInterval = "1s")) // error: retry-out-of-range
class Case extends BaseWorkflow<NoParameters, String> {
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
