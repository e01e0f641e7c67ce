@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(value = Not.class, name = "not"))
    public sealed interface Expression permits Not {}

    public record Not(Expression of) implements Expression {} // error in a record: type-unsupported

    record P(Expression expression) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
