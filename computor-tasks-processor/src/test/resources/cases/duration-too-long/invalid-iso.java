@RegisterTask(name = "t", executionTimeout = "PT999999999999999H") // error: duration-too-long
class Case extends BaseWorkflow<NoParameters, String> {
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
