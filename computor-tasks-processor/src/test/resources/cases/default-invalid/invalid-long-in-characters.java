@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@Size(min = 2) @JsonProperty(defaultValue = "😀") String a) {} // error in a record: default-invalid

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
