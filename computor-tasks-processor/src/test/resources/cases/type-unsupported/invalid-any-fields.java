@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    record Written(
            int a,
            @JsonAnyGetter Map<String, Object> rest) {} // error in a record: type-unsupported

    record Read(
            int a,
            @JsonAnySetter Map<String, Object> rest) {} // error in a record: type-unsupported

    record NoMap(
            int a,
            @JsonAnyGetter @JsonAnySetter String rest) {} // error in a record: type-unsupported

    record P(Written written, Read read, NoMap noMap) {}

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
