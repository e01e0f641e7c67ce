@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class P {
        private final int size;

        @JsonCreator
        public P(@JsonProperty("size") @Min(5) @Max(4) int size) { // error: constraint-impossible
            this.size = size;
        }

        public int getSize() {
            return size;
        }
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
