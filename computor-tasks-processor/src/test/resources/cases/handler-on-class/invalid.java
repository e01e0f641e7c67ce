@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> {
    @SignalMethod
    public void stop() {} // error: handler-on-class

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
