class Outer {
    @RegisterTask(name = "t")
    static class Case extends BaseWorkflow<NoParameters, String> {
        public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
    }
}
