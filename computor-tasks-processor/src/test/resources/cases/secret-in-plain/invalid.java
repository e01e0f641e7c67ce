@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(String apiToken) {} // warning in a record: secret-in-plain

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
