@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@JsonSubTypes.Type(Circle.class), @JsonSubTypes.Type(Square.class)})
    sealed interface Shape permits Circle, Square {}

    record Circle(int radius) implements Shape {}

    record Square(
            int side,
            Thread thread) implements Shape {} // error in a record: type-unsupported

    record P(Shape shape) {}

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
