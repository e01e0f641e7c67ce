@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    static class Money {
        @JsonCreator
        Money(String text) {}

        @JsonCreator
        static Money of(String text) {
            return new Money(text);
        }
    }

    record P(Money money) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
