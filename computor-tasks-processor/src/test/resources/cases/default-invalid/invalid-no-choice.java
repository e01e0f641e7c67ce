@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    enum Color { RED }

    record P(@JsonProperty(defaultValue = "GREEN") Color color) {} // error in a record: default-invalid

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
