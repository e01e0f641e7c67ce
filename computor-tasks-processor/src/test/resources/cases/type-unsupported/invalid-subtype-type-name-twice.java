@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@JsonSubTypes.Type(Disc.class), @JsonSubTypes.Type(Ring.class)})
    public sealed interface Shape permits Disc, Ring {}

    @JsonTypeName("circle")
    public record Disc(int radius) implements Shape {}

    @JsonTypeName("circle")
    public record Ring(int radius) implements Shape {}

    record P(Shape shape) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
