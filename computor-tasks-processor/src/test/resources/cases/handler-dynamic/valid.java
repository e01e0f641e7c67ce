@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements DynamicSignalHandler {
    public void handle(String signal, io.temporal.common.converter.EncodedValues arguments) {}

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
