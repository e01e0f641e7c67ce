@RegisterTask(name = "t", retry = @Retry(nonRetryable = Throwable.class)) // error: retry-never
class Case extends BaseWorkflow<NoParameters, String> {
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
