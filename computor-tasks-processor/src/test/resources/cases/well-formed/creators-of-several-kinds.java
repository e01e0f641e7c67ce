@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    static class Money {
        private final String text;

        private Money(String text) {
            this.text = text;
        }

        @JsonCreator
        static Money of(String text) {
            return new Money(text);
        }

        @JsonCreator
        static Money of(int cents) {
            return new Money("" + cents);
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        static Money of(@JsonProperty("amount") int amount, @JsonProperty("unit") String unit) {
            return new Money(amount + unit);
        }

        @JsonValue
        public String text() {
            return text;
        }
    }

    record P(Money money) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
