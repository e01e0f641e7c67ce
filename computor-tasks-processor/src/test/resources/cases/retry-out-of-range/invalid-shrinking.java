@RegisterTask(name = "t", retry = @Retry(backoffCoefficient = 0.5)) // error: retry-out-of-range
class Case extends BaseWorkflow<NoParameters, String> {
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
