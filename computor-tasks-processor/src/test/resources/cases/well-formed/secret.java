import org.computor.tasks.secrets.SecretRef;

@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(SecretRef token, @Nullable SecretRef other, List<SecretRef> all) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
