@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes({@JsonSubTypes.Type(Not.class), @JsonSubTypes.Type(Truth.class)})
    public sealed interface Expression permits Not, Truth {}

    public record Not(Expression of) implements Expression {}

    @JsonTypeName("truth")
    public record Truth() implements Expression {}

    record P(Expression expression, Not negation) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
