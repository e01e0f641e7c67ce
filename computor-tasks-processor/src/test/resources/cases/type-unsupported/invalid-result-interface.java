@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, Runnable> { // error: type-unsupported
    public WorkflowResult<Runnable> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
