@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    record Inner(int x) {}

    record P(
            @JsonUnwrapped Inner inner,
            @Min(1) String a) {} // error in a record: constraint-misplaced // warning in a record: constraint-ignored

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
