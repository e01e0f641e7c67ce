@RegisterTask(name = "t", retry = @Retry(maximumAttempts = 1))
class Case extends BaseWorkflow<NoParameters, String> {
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
