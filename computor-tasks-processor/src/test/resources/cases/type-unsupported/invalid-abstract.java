@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    abstract static class Shape {}

    record P(List<Shape> shapes) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
