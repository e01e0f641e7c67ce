@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    enum Nothing {}

    record P(Nothing nothing) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
