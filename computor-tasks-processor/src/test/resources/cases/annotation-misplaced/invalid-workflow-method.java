@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> {
    @WorkflowMethod
    public WorkflowResult<String> run(NoParameters p) { // error: annotation-misplaced
        return WorkflowResult.completed(null);
    }
}
