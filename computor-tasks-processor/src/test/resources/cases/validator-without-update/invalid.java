interface Api {
    interface Control {
        @UpdateMethod(name = "put")
        void set(int to);
        @UpdateValidatorMethod(updateName = "set")
        void check(int to); // error: validator-without-update
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
