@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    protected record P(int size) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
