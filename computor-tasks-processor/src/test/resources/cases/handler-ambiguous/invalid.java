interface Api {
    interface Control {
        @SignalMethod
        @UpdateMethod
        void set(int to); // error: handler-ambiguous
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.Control {
    public void set(int to) {}

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
