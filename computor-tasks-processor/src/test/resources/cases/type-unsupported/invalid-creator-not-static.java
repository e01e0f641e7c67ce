@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    static class Money {
        @JsonCreator
        Money of(String text) {
            return this;
        }
    }

    record P(Money money) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
