@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record Own(@JsonValue int a, int b) {}

    record P(Own own) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
