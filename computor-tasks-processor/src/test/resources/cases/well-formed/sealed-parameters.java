@RegisterTask(name = "t")
final class Case extends BaseWorkflow<Case.Shape, Case.Shape> {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes({@JsonSubTypes.Type(value = Circle.class, name = "circle"), @JsonSubTypes.Type(value = Square.class, name = "square")})
    sealed interface Shape permits Circle, Square {}

    record Circle(double radius) implements Shape {}

    record Square(double side) implements Shape {}

    public WorkflowResult<Shape> run(Shape p) {
        return WorkflowResult.completed(p);
    }
}
