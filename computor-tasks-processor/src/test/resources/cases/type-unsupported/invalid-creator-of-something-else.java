@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class Own {
        public int x;

        @JsonCreator
        public static String of(@JsonProperty("x") int x) {
            return "";
        }
    }

    record P(Own own) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
