@SuppressWarnings({"unused", "computor:secret-in-plain"})
@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(String token) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
