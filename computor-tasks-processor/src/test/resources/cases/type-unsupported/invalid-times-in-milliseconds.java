@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    record P(
            @JsonFormat(shape = JsonFormat.Shape.NUMBER_INT) Instant a, // error in a record: type-unsupported
            @JsonFormat(shape = JsonFormat.Shape.NUMBER_INT) List<OffsetDateTime> b) {} // error in a record: type-unsupported

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
