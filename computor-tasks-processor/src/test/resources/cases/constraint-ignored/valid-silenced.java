@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@SuppressWarnings("computor:constraint-ignored") @Past Instant day) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
