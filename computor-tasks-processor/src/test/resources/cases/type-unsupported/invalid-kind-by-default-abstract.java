@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, defaultImpl = Round.class)
    @JsonSubTypes(@JsonSubTypes.Type(Circle.class))
    sealed interface Shape permits Round {}

    sealed interface Round extends Shape permits Circle {}

    record Circle(int size) implements Round {}

    record P(
            Shape shape) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
