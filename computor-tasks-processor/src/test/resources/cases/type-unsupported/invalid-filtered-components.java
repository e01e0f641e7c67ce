@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    record Inner(int a) {}

    record P(
            @JsonFilter("mine") Inner a, // error in a record: type-unsupported
            @JsonFilter("mine") List<Inner> b, // error in a record: type-unsupported
            @JsonFilter("mine") Map<String, Integer> c, // error in a record: type-unsupported
            @JsonFilter("mine") String d) {}

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
