@RegisterTask(name = "t", executionTimeout = "10 minutes") // error: duration-malformed
class Case extends BaseWorkflow<NoParameters, String> {
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
