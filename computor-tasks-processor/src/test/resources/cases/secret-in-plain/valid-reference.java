@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@Pattern(regexp = "secret:.+") String token, @Nullable @Pattern(regexp = "secret:[a-z]+") String gitlabToken, org.computor.tasks.secrets.SecretRef password) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
