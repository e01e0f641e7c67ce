@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    static class Inner {
        public Runnable then; // error: type-unsupported
    }

    record P(int size, List<Inner> inner) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
