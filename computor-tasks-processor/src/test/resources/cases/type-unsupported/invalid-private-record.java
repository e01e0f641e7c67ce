@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    private record Inner(int size) {}

    record P(Inner inner) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
