@RegisterTask(name = "t", retry = @Retry(nonRetryable = Case.Final.class))
class Case extends BaseWorkflow<NoParameters, String> {
    static class Final extends Exception {}

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
