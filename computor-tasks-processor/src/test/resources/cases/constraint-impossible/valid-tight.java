@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@Positive @DecimalMax("1.5") int a, @DecimalMin(value = "1", inclusive = false) @DecimalMax(value = "3", inclusive = false) long b, @DecimalMin("1e-2000000000") long c) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
