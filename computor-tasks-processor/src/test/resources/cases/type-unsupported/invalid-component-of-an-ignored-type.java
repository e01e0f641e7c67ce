@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    @JsonIgnoreType
    record Inner(int x) {}

    record P(
            String a,
            Inner inner) {} // error in a record: type-unsupported

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
