@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean a, // error in a record: type-unsupported
            String b) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
