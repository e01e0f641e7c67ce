@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(Duration period, ZoneId zone, DayOfWeek first) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
