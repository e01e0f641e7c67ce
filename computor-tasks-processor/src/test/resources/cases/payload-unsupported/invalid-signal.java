interface Api {
    interface Control {
        @SignalMethod
        void run(Runnable action); // error: payload-unsupported
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.Control {
    public void run(Runnable action) {}

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
