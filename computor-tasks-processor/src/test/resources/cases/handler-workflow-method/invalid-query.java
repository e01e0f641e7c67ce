interface Api {
    interface Control {
        @QueryMethod
        WorkflowResult<String> run(NoParameters p); // error: handler-workflow-method // error: type-unsupported

        @QueryMethod(name = "running")
        boolean run(int part);
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.Control {
    public boolean run(int part) {
        return true;
    }

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
