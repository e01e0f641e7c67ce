interface Api {
    interface Control {
        @UpdateMethod
        void set(int to);
        @UpdateValidatorMethod(updateName = "set")
        int check(int to); // error: handler-return
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.Control {
    public void set(int to) {}

    public int check(int to) {
        return 0;
    }

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
