@RegisterTask(name = "t", executionTimeout = "PT10X") // error: duration-malformed
class Case extends BaseWorkflow<NoParameters, String> {
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
