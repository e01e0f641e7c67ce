@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    private record Hidden(int x) {}

    record Inner(
            Hidden hidden) {} // error in a record: type-unsupported

    record P(@JsonUnwrapped Inner inner) {}

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
