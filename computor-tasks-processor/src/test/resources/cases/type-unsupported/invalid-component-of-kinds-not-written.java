@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    interface Shape {}

    record Circle(int r) implements Shape {}

    record Square(String kind, int side) implements Shape {}

    record P(
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind", visible = true)
                    @JsonSubTypes({
                        @JsonSubTypes.Type(value = Circle.class, name = "circle"),
                        @JsonSubTypes.Type(value = Square.class, name = "square")
                    })
                    Shape shape) {} // error in a record: type-unsupported

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
