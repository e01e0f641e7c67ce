interface Api {
    interface Control {
        @SignalMethod
        void stop();
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.Control, DynamicSignalHandler { // error: handler-dynamic
    public void stop() {}

    public void handle(String signal, io.temporal.common.converter.EncodedValues arguments) {}

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
