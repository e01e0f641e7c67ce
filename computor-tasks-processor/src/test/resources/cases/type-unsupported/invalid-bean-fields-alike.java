@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class Own { // error: type-unsupported
        public int fooBar;
        public int foo_bar;
    }

    record P(Own own) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
