@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @JsonIgnoreProperties("b")
    record P(
            String a,
            int b) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
