interface Api {
    interface Base {
        @SignalMethod
        void stop();
    }

    interface One extends Base {}

    interface Two extends Base {}
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.One, Api.Two {
    public void stop() {}

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
