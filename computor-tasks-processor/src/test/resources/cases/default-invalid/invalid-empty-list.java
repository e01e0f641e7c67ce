@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@NotEmpty @JsonProperty(defaultValue = "[]") List<String> names) {} // error in a record: default-invalid

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
