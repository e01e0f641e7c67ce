@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    static class Book {
        private String text;

        @JsonProperty("title")
        public String getText() {
            return text;
        }

        @JsonProperty("name")
        public void setText(String text) { // error: type-unsupported
            this.text = text;
        }
    }

    static class Film {
        private String text;

        @JsonGetter("title")
        public String getText() {
            return text;
        }

        @JsonSetter("name")
        @JsonAlias("title")
        public void setText(String text) {
            this.text = text;
        }
    }

    record P(Book book, Film film) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
