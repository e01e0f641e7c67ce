@RegisterTask(
        name = "a b", // error: name-malformed
        queue = "c d", // error: queue-malformed
        executionTimeout = "e") // error: duration-malformed
class Case extends BaseWorkflow<NoParameters, String> {
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
