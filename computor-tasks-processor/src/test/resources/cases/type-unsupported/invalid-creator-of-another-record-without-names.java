@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record Own(int a, int b, int c) {
        @JsonCreator
        Own(int a, int b) {
            this(a, b, 1);
        }
    }

    record P(Own own) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
