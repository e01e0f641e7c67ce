@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@SuppressWarnings("computor:secret-in-plain") String token) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
