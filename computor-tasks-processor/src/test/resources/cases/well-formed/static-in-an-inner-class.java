class Outer {
    class Inner {
        @RegisterTask(name = "inner")
        static class Task extends BaseWorkflow<NoParameters, String> {
            public WorkflowResult<String> run(NoParameters p) {
                return WorkflowResult.completed(null);
            }
        }
    }
}
