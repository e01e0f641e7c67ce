@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(
            String signingKey, // warning in a record: secret-in-plain
            String clientSecret2, // warning in a record: secret-in-plain
            String jwt, // warning in a record: secret-in-plain
            String tokenText) {} // warning in a record: secret-in-plain

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
