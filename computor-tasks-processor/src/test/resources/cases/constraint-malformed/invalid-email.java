@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(
            @Email(regexp = "*") String wrong, // error in a record: constraint-malformed
            @Email(regexp = "[a-z]+@x") String right) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
