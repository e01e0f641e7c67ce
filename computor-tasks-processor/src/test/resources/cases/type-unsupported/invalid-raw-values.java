@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    record Inner(int a) {}

    record P(
            @JsonRawValue String a, // error in a record: type-unsupported
            @JsonRawValue Inner b) {} // error in a record: type-unsupported

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
