class Outer {
    class Middle {
        @RegisterTask(name = "t")
        class Case extends BaseWorkflow<NoParameters, String> { // error: task-inner
            public WorkflowResult<String> run(NoParameters p) {
                return WorkflowResult.completed(null);
            }
        }
    }
}
