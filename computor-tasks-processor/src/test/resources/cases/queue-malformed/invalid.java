@RegisterTask(name = "t", queue = "my queue") // error: queue-malformed
class Case extends BaseWorkflow<NoParameters, String> {
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
