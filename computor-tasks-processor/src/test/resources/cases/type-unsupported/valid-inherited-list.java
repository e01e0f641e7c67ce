@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@JsonSubTypes.Type(value = Circle.class, name = "circle"), @JsonSubTypes.Type(value = Square.class, name = "square")})
    public sealed interface Shape permits Round, Square {}

    public sealed interface Round extends Shape permits Circle {}

    public record Circle(int radius) implements Round {}

    public record Square(int side) implements Shape {}

    record P(Shape shape, Round round) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
