interface Api {
    interface Control {
        @UpdateMethod(name = "put")
        void set(int to);
        @UpdateValidatorMethod(updateName = "put")
        void check(int to);
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.Control {
    public void set(int to) {}

    public void check(int to) {}

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
