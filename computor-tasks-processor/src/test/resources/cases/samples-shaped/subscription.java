@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(String email, Duration trial, int maxBillingPeriods, java.math.BigDecimal charge) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
