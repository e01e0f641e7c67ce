@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    enum Own {
        ONE;

        @JsonValue
        final int number = 1;

        @JsonValue
        public String text() {
            return "one";
        }
    }

    record P(Own own) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
