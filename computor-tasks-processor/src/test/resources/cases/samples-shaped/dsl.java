@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record Step(String activity, Map<String, String> arguments, List<Step> sequence, List<Step> parallel) {}

    record P(String name, Step root) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
