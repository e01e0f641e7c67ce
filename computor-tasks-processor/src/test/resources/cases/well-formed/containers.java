@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(List<String> a, Set<Integer> b, Map<String, List<Long>> c, int[] d, Optional<String> e,
            OptionalInt f, Collection<Optional<String>> g, Map<UUID, String> h, String[][] i) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
