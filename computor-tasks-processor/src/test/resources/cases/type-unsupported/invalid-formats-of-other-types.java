@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    enum Colour {
        RED
    }

    record P(
            @JsonFormat(shape = JsonFormat.Shape.NUMBER) boolean a, // error in a record: type-unsupported
            @JsonFormat(shape = JsonFormat.Shape.NUMBER_INT) LocalDate b, // error in a record: type-unsupported
            @JsonFormat(shape = JsonFormat.Shape.OBJECT) Colour c) {} // error in a record: type-unsupported

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
