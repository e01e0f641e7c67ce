@RegisterTask(name = "t", queue = "computor/high.priority-1_a")
class Case extends BaseWorkflow<NoParameters, String> {
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
