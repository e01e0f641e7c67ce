@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@DecimalMin("1e-2000000000") java.math.BigDecimal a) {} // warning in a record: constraint-ignored

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
