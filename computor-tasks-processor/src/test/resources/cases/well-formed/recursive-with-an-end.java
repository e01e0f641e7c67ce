@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(String name, @Nullable P parent, Optional<P> other, List<P> children, Map<String, P> named) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
