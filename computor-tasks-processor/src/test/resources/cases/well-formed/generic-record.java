@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record Page<T>(List<T> items, @Nullable T first) {}

    record P(Page<String> names, Page<Page<Integer>> sizes) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
