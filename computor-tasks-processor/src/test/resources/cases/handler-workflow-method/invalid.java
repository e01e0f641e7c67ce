interface Api {
    @WorkflowInterface
    interface Control {
        @WorkflowMethod
        void begin(); // error: handler-workflow-method
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.Control {
    public void begin() {}

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
