interface Api {
    @WorkflowInterface
    interface Control {
        @SignalMethod
        void stop();

        default int twice(int value) { // error: handler-unannotated
            return 2 * value;
        }
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.Control {
    public void stop() {}

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
