@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    @com.fasterxml.jackson.databind.annotation.JsonNaming(
            com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy.class)
    private record Hidden(int x) {}

    record P(
            Hidden hidden) {} // error in a record: type-unsupported

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
