interface Api {
    sealed interface Control permits Case {
        @SignalMethod
        void stop(); // error: handler-not-callable
    }
}

@RegisterTask(name = "t")
final class Case extends BaseWorkflow<NoParameters, String> implements Api.Control {
    public void stop() {}

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
