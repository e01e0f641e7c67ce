@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> {
    Case() throws IllegalStateException {}

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
