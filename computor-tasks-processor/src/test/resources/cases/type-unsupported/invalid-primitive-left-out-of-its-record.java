@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    record P(
            String a,
            int b) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
