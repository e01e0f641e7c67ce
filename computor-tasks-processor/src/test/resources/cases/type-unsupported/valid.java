@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    enum Shape { ROUND }

    record P(List<Map<String, Optional<UUID>>> ids, Shape shape) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
