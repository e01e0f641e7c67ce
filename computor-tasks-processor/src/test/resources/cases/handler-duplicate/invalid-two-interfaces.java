interface Api {
    interface One {
        @SignalMethod
        void stop();
    }

    interface Two {
        @SignalMethod(name = "stop")
        void halt(); // error: handler-duplicate
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.One, Api.Two {
    public void stop() {}

    public void halt() {}

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
