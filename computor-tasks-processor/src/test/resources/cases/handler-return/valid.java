interface Api {
    interface Control {
        @UpdateMethod
        void set(int to);
        @UpdateMethod
        int increase();
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.Control {
    public void set(int to) {}

    public int increase() {
        return 0;
    }

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
