@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@Digits(integer = 1, fraction = 1) @DecimalMin("0.01") @DecimalMax("0.04") double a) {} // error in a record: constraint-impossible

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
