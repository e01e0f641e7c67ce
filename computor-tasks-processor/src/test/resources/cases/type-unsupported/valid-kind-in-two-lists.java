@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@JsonSubTypes.Type(Round.class), @JsonSubTypes.Type(Flat.class)})
    public sealed interface Shape permits Round, Flat {}

    @JsonSubTypes(@JsonSubTypes.Type(value = Disc.class, name = "disc"))
    public sealed interface Round extends Shape permits Disc {}

    @JsonSubTypes(@JsonSubTypes.Type(value = Disc.class, name = "disc"))
    public sealed interface Flat extends Shape permits Disc {}

    public record Disc(int radius) implements Round, Flat {}

    record P(Shape shape, Flat flat) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
