@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(java.net.URL source, java.net.URL destination) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
