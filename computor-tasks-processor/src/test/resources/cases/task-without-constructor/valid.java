@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> {
    Case() {}

    Case(int size) {}

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
