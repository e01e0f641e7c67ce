@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    @com.fasterxml.jackson.databind.annotation.JsonNaming(
            com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy.class)
    record P(
            @JsonProperty(defaultValue = "many") int a) {} // error in a record: default-invalid

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
