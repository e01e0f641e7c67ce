@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    @com.fasterxml.jackson.databind.annotation.JsonNaming(
            com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy.class)
    record P(
            List names, // error in a record: type-unsupported
            int a) {
        public int getTotal() {
            return a;
        }
    }

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
