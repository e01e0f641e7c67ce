@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record P(
            @JsonProperty(defaultValue = "many") int a) {} // error in a record: default-invalid

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
