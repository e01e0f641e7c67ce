interface Api {
    interface Control {
        @SignalMethod
        void stop();
        @SignalMethod
        void stop(String why); // error: handler-duplicate
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.Control {
    public void stop() {}

    public void stop(String why) {}

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
