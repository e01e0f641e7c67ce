@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    interface Shape {}

    record Circle(int radius) implements Shape {}

    record P(
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY) @JsonSubTypes(@JsonSubTypes.Type(Circle.class)) List<Shape> shapes) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
