@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(
            @JsonAlias("c") int count, // error in a record: type-unsupported
            @JsonAlias("s") Integer size,
            @JsonAlias("n") @JsonProperty(defaultValue = "3") int number) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
