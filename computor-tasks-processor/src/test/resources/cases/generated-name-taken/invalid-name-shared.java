class A {
    @RegisterTask(name = "one")
    static class B extends BaseWorkflow<NoParameters, String> { // error: generated-name-taken
        public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
    }
}

@RegisterTask(name = "two")
class A_B extends BaseWorkflow<NoParameters, String> { // error: generated-name-taken
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
