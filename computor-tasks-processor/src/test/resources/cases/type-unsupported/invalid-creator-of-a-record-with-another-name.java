@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> { // error: type-unsupported
    record P(int a, int b) {
        P(@JsonProperty("x") int x) {
            this(x, x);
        }
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
