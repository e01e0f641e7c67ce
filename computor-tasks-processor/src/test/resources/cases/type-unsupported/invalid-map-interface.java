@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    interface Own extends Map<String, String> {}

    record P(Own own) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
