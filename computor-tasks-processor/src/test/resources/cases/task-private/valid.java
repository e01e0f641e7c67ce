class Outer {
    @RegisterTask(name = "t")
    protected static class Case extends BaseWorkflow<NoParameters, String> {
        public WorkflowResult<String> run(NoParameters p) {
            return WorkflowResult.completed(null);
        }
    }
}
