@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @JsonTypeInfo(use = JsonTypeInfo.Id.CUSTOM)
    @JsonSubTypes(@JsonSubTypes.Type(Circle.class))
    sealed interface Shape permits Circle {}

    record Circle(int size) implements Shape {}

    record P(
            Shape shape) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
