@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@DecimalMin(value = "1.5", inclusive = false) @DecimalMax("1.5") double share) {} // error in a record: constraint-impossible

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
