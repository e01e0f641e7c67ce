@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@JsonProperty(defaultValue = "NaN") double a) {} // error in a record: default-invalid

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
