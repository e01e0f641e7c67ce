@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record Inner(int size) {}

    record P(@JsonProperty(defaultValue = "{}") Inner inner) {} // error in a record: default-invalid

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
