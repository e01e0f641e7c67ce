@RegisterTask(name = "t", executionTimeout = "PT10M")
class Case extends BaseWorkflow<NoParameters, String> {
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
