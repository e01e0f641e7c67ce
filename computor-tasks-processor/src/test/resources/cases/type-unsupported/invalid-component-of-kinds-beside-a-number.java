@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    interface Shape {}

    record Circle(int r) implements Shape {}

    record P(
            int kind,
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "kind")
                    @JsonSubTypes(@JsonSubTypes.Type(value = Circle.class, name = "circle"))
                    Shape shape) {} // error in a record: type-unsupported

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
