@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(String name, Other other) {} // error in a record: type-unsupported

    record Other(P owner) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
