@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    interface Shape {}

    record P(
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) @JsonSubTypes(@JsonSubTypes.Type(String.class)) Shape shape) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
