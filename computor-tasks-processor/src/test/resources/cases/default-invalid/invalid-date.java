@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@JsonProperty(defaultValue = "2020-13-45") LocalDate day) {} // error in a record: default-invalid

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
