interface Api {
    interface Control {
        @QueryMethod
        private int count() { // error: handler-not-callable
            return 0;
        }
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.Control {
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
