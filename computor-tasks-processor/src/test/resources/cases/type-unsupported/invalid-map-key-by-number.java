@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record Key(@JsonValue int number) {
        @JsonCreator
        static Key of(int number) {
            return new Key(number);
        }
    }

    record P(Map<Key, String> map) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
