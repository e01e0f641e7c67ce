interface Api {
    interface Control {
        @UpdateMethod
        void set(int to);
        @UpdateValidatorMethod(updateName = "set")
        void check(long to); // error: validator-parameters
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.Control {
    public void set(int to) {}

    public void check(long to) {}

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
