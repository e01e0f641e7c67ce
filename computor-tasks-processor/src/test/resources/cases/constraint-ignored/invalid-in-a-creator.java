@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class Name {
        private final String text;

        @JsonCreator
        public Name(@JsonProperty("text") @NotBlank String text) { // warning: constraint-ignored
            this.text = text;
        }

        public String getText() {
            return text;
        }
    }

    record P(Name name) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
