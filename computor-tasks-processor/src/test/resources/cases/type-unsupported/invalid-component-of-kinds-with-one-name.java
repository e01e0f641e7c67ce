@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    interface Shape {}

    record Circle(int radius) implements Shape {}

    record Square(int side) implements Shape {}

    record P(
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) @JsonSubTypes({@JsonSubTypes.Type(value = Circle.class, name = "s"), @JsonSubTypes.Type(value = Square.class, name = "s")}) Shape shape) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
