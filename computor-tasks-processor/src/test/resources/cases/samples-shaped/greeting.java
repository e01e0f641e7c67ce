@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(String name) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
