@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class Bean {
        private final int size;

        @JsonCreator
        public Bean(@JsonProperty("size") int size) {
            this.size = size;
        }

        public int getSize() {
            return size;
        }
    }

    record P(Bean bean) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
