@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> { // error: task-without-constructor
    private Case() {}

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
