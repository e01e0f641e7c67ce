@RegisterTask(name = "t", retry = @Retry(maximumAttempts = 5, nonRetryable = Exception.class)) // error: retry-never
class Case extends BaseWorkflow<NoParameters, String> {
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
