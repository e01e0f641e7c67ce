@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record Key(String text) {}

    record P(Map<Key, String> map) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
