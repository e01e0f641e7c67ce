interface Api {
    interface Control {
        @UpdateMethod
        void set(List<String> to);
        @UpdateValidatorMethod(updateName = "set")
        void check(List<Integer> to); // error: validator-parameters
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.Control {
    public void set(List<String> to) {}

    public void check(List<Integer> to) {}

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
