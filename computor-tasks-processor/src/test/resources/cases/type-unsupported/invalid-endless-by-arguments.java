@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record Growing<T>(Optional<Growing<List<T>>> next) {} // error in a record: type-unsupported

    record P(Growing<String> own) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
