@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@DecimalMin("1e39") Float a) {} // error in a record: constraint-impossible

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
