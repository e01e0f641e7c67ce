@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> { // error: constructor-throws
    Case() throws java.io.IOException {}

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
