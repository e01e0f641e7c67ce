@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> {
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}

@RegisterTask(name = "t2")
class Other extends BaseWorkflow<NoParameters, String> {
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
