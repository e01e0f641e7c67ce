@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    record Range(int from, int to) {}

    record Beside(
            @JsonUnwrapped Range range, // error in a record: type-unsupported
            int from) {}

    record Twice(
            @JsonUnwrapped Range one, // error in a record: type-unsupported
            @JsonUnwrapped Range other) {} // error in a record: type-unsupported

    record P(Beside beside, Twice twice) {}

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
