interface Api {
    interface Control {
        @WorkflowVersioningBehavior(io.temporal.common.VersioningBehavior.PINNED)
        @SignalMethod
        void stop(); // error: annotation-misplaced
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.Control {
    public void stop() {}

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
