@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> {
    @WorkflowVersioningBehavior(io.temporal.common.VersioningBehavior.PINNED)
    public WorkflowResult<String> run(NoParameters p) { // error: annotation-misplaced
        return WorkflowResult.completed(null);
    }
}
