@RegisterTask(name = "t", executionTimeout = "999999999d") // error: duration-too-long
class Case extends BaseWorkflow<NoParameters, String> {
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
