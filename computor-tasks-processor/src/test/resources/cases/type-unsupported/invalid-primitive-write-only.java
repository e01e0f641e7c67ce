@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(
            @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) int a, // error in a record: type-unsupported
            String b) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
