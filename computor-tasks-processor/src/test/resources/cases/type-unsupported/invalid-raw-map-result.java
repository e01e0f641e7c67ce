@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, Map> { // error: type-unsupported
    public WorkflowResult<Map> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
