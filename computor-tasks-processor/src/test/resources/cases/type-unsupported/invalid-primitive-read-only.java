@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(
            @JsonProperty(access = JsonProperty.Access.READ_ONLY, defaultValue = "1") int a, // error in a record: type-unsupported
            String b) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
