@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    static class Bean {
        Bean(int size) {}
    }

    record P(Bean bean) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
