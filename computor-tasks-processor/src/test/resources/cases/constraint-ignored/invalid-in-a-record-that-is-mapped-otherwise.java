@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @com.fasterxml.jackson.databind.annotation.JsonNaming(com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy.class)
    record Inner(@NotBlank String name) {} // warning in a record: constraint-ignored

    record P(Inner inner) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
