interface Control { // error: handler-not-public
    @SignalMethod
    void stop();
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Control {
    public void stop() {}

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
