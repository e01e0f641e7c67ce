@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    abstract static class Own extends HashMap<String, String> {}

    record P(Own own) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
