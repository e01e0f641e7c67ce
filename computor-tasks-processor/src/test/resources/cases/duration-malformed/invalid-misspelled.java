@RegisterTask(name = "t", executionTimeout = "10 minuts") // error: duration-malformed
class Case extends BaseWorkflow<NoParameters, String> {
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
