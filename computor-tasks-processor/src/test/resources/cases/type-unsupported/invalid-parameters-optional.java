@RegisterTask(name = "t")
class Case extends BaseWorkflow<Optional<Case.P>, String> { // error: type-unsupported
    record P(int a) {}

    public WorkflowResult<String> run(Optional<Case.P> p) {
        return WorkflowResult.completed(null);
    }
}
