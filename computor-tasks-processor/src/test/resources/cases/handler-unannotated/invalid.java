interface Api {
    @WorkflowInterface
    interface Control {
        @SignalMethod
        void stop();

        void helper(); // error: handler-unannotated
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.Control {
    public void stop() {}

    public void helper() {}

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
