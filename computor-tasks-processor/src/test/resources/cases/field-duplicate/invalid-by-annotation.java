@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(int size, @JsonProperty("size") int other) {} // error in a record: field-duplicate

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
