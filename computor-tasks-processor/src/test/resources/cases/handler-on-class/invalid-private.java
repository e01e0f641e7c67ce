@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> {
    @QueryMethod
    private int count() { // error: handler-on-class
        return 0;
    }

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
