@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@DecimalMin(value = "1", inclusive = false) @DecimalMax(value = "2", inclusive = false) long a) {} // error in a record: constraint-impossible

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
