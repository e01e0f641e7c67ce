@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class Own { // error: type-unsupported
        private final int size;

        @JsonCreator
        public Own(@JsonProperty("sizes") int size) {
            this.size = size;
        }

        public int getSize() {
            return size;
        }
    }

    record P(Own own) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
