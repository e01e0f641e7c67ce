@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    sealed interface Shape permits Circle {}

    record Circle(int radius) implements Shape {}

    record P(
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) List<Shape> shapes) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
