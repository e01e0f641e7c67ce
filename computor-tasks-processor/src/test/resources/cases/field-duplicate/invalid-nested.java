@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record Inner(int aB, int a_b) {} // error in a record: field-duplicate

    record P(Inner inner) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
