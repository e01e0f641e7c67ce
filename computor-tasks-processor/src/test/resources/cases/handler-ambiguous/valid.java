interface Api {
    interface Control {
        @SignalMethod
        void set(int to);
        @QueryMethod
        int get();
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.Control {
    public void set(int to) {}

    public int get() {
        return 0;
    }

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
