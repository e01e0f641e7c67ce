@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> { // error: type-unsupported
    record P(int x) {
        @JsonCreator
        static P of(@JsonProperty("x") int x) {
            return new P(x);
        }

        @JsonCreator
        static P from(@JsonProperty("x") int x, @JsonProperty("y") int y) {
            return new P(x + y);
        }
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
