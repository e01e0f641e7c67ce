@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class Name {
        private final String text;

        public Name(@JsonProperty("text") String text) {
            this.text = text;
        }

        public Name(@JsonProperty("text") String text, @JsonProperty("times") int times) {
            this.text = text.repeat(times);
        }

        public String getText() {
            return text;
        }
    }

    record P(Name name) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
