@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    @JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.NONE)
    record P(
            @JsonProperty int a,
            int b) {} // error in a record: type-unsupported

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
