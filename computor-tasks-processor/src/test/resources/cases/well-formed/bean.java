@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class Bean {
        public int size;
    }

    record P(Bean bean) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
