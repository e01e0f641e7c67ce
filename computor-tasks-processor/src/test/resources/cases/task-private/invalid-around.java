class Outer {
    private static class Middle {
        @RegisterTask(name = "t")
        static class Case extends BaseWorkflow<NoParameters, String> { // error: task-private
            public WorkflowResult<String> run(NoParameters p) {
                return WorkflowResult.completed(null);
            }
        }
    }
}
