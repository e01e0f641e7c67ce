@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class Own { // error: type-unsupported
        @JsonProperty("x")
        public int getA() {
            return 1;
        }

        @JsonProperty("x")
        public int getB() {
            return 2;
        }
    }

    record P(Own own) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
