@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@Max(-3_000_000_000L) Integer a) {} // error in a record: constraint-impossible

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
