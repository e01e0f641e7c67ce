@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    @com.fasterxml.jackson.databind.annotation.JsonNaming(
            com.fasterxml.jackson.databind.PropertyNamingStrategies.LowerCaseStrategy.class)
    record P(
            int aB,
            int ab) {} // error in a record: field-duplicate

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
