interface Api {
    interface Control {
        @SignalMethod(name = "__temporal_stop")
        void stop(); // error: handler-reserved
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.Control {
    public void stop() {}

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
