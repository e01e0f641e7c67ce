@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    @JsonIncludeProperties("a")
    record P(
            int a,
            int b, // error in a record: type-unsupported
            String c) {}

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
