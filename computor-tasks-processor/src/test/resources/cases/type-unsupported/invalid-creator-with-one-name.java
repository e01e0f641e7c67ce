@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record Own(int a, int b) {
        @JsonCreator
        static Own of(@JsonProperty("a") int a, int b) {
            return new Own(a, b);
        }
    }

    record P(Own own) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
