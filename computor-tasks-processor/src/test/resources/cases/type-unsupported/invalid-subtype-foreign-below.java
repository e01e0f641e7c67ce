@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(Round.class))
    public sealed interface Shape permits Round {}

    @JsonSubTypes({@JsonSubTypes.Type(value = Circle.class, name = "circle"), @JsonSubTypes.Type(value = Clock.class, name = "clock")})
    public sealed interface Round extends Shape permits Circle {}

    public record Circle(int radius) implements Round {}

    public record Clock(int hour) {}

    record P(Shape shape) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
