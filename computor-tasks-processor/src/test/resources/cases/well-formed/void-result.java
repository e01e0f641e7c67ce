@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, Void> {
    public WorkflowResult<Void> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
