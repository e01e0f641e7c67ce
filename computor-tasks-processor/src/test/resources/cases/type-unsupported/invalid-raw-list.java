@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @SuppressWarnings("rawtypes")
    record P(List names) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
