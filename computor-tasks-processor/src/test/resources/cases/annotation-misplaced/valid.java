@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> {
    @Deprecated
    void helper() {}

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
