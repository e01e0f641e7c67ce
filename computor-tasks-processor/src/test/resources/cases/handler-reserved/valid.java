interface Api {
    interface Control {
        @QueryMethod(name = "stack_trace")
        int count();
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.Control {
    public int count() {
        return 0;
    }

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
