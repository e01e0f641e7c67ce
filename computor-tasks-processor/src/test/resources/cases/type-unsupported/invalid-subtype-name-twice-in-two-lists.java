@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@JsonSubTypes.Type(value = Square.class, names = {"box", "square"}), @JsonSubTypes.Type(Round.class)})
    public sealed interface Shape permits Square, Round {}

    public record Square(int side) implements Shape {}

    @JsonSubTypes(@JsonSubTypes.Type(value = Circle.class, name = "square"))
    public sealed interface Round extends Shape permits Circle {}

    public record Circle(int radius) implements Round {}

    record P(Shape shape) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
