class Holder {
    private static class Final extends Exception {}

    @RegisterTask(name = "t", retry = @Retry(nonRetryable = Final.class)) // error: retry-exception-hidden
    static class Case extends BaseWorkflow<NoParameters, String> {
        public WorkflowResult<String> run(NoParameters p) {
            return WorkflowResult.completed(null);
        }
    }
}
