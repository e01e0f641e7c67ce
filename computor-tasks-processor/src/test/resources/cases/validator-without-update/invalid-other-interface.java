interface Api {
    interface One {
        @UpdateMethod
        void set(int to);
    }

    interface Two {
        @UpdateValidatorMethod(updateName = "set")
        void check(int to); // error: validator-without-update
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.One, Api.Two {
    public void set(int to) {}

    public void check(int to) {}

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
