@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> {
    @WorkflowInit
    Case() {} // error: annotation-misplaced

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
