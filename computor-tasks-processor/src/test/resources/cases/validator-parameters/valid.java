interface Api {
    interface Control {
        @UpdateMethod
        int set(List<String> to, int at);
        @UpdateValidatorMethod(updateName = "set")
        void check(List<String> values, int position);
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.Control {
    public int set(List<String> to, int at) {
        return 0;
    }

    public void check(List<String> to, int at) {}

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
