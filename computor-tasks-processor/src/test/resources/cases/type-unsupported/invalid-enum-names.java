@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    enum Shape { @JsonProperty("a") ROUND, @JsonProperty("a") SQUARE }

    record P(Shape shape) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
