@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", defaultImpl = Circle.class)
    @JsonSubTypes({@JsonSubTypes.Type(value = Circle.class, name = "circle"), @JsonSubTypes.Type(Polygon.class)})
    public sealed interface Shape<T> permits Circle, Polygon {}

    public record Circle<T>(T radius) implements Shape<T> {}

    @JsonSubTypes(@JsonSubTypes.Type(value = Square.class, name = "square"))
    public sealed interface Polygon extends Shape<String> permits Square {}

    public record Square(int side) implements Polygon {}

    record P(Shape<LocalDate> shape, Map<String, Circle<Integer>> circles) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
