@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@NotEmpty byte[] bytes) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
