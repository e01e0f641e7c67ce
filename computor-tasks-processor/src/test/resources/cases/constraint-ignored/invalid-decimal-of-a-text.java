@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@DecimalMin("1.5") String name) {} // warning in a record: constraint-ignored

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
