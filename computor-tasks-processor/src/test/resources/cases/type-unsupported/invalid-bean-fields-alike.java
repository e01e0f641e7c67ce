@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class Own {
        public int fooBar;
        public int foo_bar;
    }

    record P(Own own) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
