@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class Own { // error: type-unsupported
        @JsonProperty("a")
        public int x;

        @JsonProperty("a")
        public int y;
    }

    record P(Own own) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
