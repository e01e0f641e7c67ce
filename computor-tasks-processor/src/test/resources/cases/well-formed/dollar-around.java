class $Outer$ {
    @RegisterTask(name = "t")
    static class Case extends BaseWorkflow<Case.P, String> {
        record P(int size) {}

        public WorkflowResult<String> run(P p) {
            return WorkflowResult.completed("");
        }
    }
}
