@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> { // error: type-unsupported
    record P(int a, int b) {
        @JsonCreator
        P(int a, int b, int c) {
            this(a, b);
        }
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
