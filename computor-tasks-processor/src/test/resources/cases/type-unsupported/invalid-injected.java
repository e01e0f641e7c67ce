@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    record P(
            @JacksonInject("region") String region, // error in a record: type-unsupported
            int a) {}

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
