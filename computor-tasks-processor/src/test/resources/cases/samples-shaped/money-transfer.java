@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(String fromAccount, String toAccount, String reference, @Positive long amountInCents) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
