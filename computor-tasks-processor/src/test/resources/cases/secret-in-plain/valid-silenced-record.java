@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @SuppressWarnings("computor:secret-in-plain")
    record P(String token) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
