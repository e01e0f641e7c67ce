@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    static class Own extends HashMap<String, String> { Own(int size) { super(size); } }

    record P(Own own) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
