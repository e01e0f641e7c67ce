@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@Min(1) @JsonProperty(defaultValue = "1") int size, @JsonProperty(defaultValue = "PT10M") Duration pause) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
