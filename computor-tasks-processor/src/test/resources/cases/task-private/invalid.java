class Outer {
    @RegisterTask(name = "t")
    private static class Case extends BaseWorkflow<NoParameters, String> { // error: task-private
        public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
    }
}
