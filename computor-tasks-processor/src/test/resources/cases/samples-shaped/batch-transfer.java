@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(List<@NotBlank String> accounts, @Min(1) int batchSize, Map<String, Long> balances) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
