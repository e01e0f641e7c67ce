@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    @JsonFilter("mine")
    record Inner(int a) {}

    record P(
            Inner inner) {} // error in a record: type-unsupported

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
