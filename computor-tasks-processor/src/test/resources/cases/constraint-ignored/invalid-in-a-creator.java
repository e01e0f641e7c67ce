@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class Name {
        private final String text;

        private Name(String text) {
            this.text = text;
        }

        @JsonCreator
        public static Name of(@JsonProperty("text") @NotBlank String text) { // warning: constraint-ignored
            return new Name(text);
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
