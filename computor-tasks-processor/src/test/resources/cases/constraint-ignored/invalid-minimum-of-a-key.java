@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(Map<@Min(1) Integer, String> a) {} // warning in a record: constraint-ignored

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
