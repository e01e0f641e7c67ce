@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(int tokens, String tokenName, String nextPageToken, String passwordPolicy, boolean secret, UUID token, String monkey) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
