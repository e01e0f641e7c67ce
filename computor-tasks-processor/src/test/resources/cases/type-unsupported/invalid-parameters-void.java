@RegisterTask(name = "t")
class Case extends BaseWorkflow<Void, String> { // error: type-unsupported
    record P(int a) {}

    public WorkflowResult<String> run(Void p) {
        return WorkflowResult.completed(null);
    }
}
