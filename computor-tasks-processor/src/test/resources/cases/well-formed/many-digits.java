@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@Digits(integer = 2000000000, fraction = 2000000000) java.math.BigDecimal a, @Digits(integer = 2000000000, fraction = 2) String b) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
