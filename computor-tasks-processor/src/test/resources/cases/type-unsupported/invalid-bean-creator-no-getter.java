@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class Own {
        private final int size;

        @JsonCreator
        public Own(@JsonProperty("size") int size) {
            this.size = size;
        }
    }

    record P(Own own) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
