@RegisterTask(name = "t", executionTimeout = "1d 2h 3m 4s 5ms")
class Case extends BaseWorkflow<NoParameters, String> {
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
