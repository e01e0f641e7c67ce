@RegisterTask(name = "t", executionTimeout = "PT0.0001S") // error: duration-not-positive
class Case extends BaseWorkflow<NoParameters, String> {
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
