@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    record Range(int from, int to) {}

    record P(
            @JsonUnwrapped Optional<Range> range, // error in a record: type-unsupported
            int size) {}

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
