interface Api {
    interface Control {
        @SignalMethod(name = "count")
        void setCount(int to);
        @QueryMethod
        int count();
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.Control {
    public void setCount(int to) {}

    public int count() {
        return 0;
    }

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
