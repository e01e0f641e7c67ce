interface Api {
    interface Base<X> {
        void go(X x);

        Object state();
    }

    interface Control extends Base<String> {
        @SignalMethod
        void go(String s); // error: handler-duplicate

        @QueryMethod
        String state(); // error: handler-duplicate
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.Control {
    public void go(String s) {}

    public String state() {
        return "";
    }

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
