@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    record P(
            @JsonFormat Thread rest, // error in a record: type-unsupported
            @JsonSetter(nulls = Nulls.SKIP) List raw) {} // error in a record: type-unsupported

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
