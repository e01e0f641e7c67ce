@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class Own { // error: type-unsupported
        private final int size;

        @JsonCreator
        public Own(@JsonProperty("size") int size) {
            this.size = size;
        }
    }

    record P(Own own) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
