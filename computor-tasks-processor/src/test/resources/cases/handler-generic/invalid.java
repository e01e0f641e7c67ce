interface Api {
    interface Control {
        @SignalMethod
        <T> void add(T one); // error: handler-generic
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.Control {
    public <T> void add(T one) {}

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
