@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@Pattern(regexp = "*") @JsonProperty(defaultValue = "a") String name) {} // error in a record: constraint-malformed

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
