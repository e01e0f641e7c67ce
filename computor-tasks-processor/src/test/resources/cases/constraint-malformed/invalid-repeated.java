@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@Pattern(regexp = "[a-z]+") @Pattern(regexp = "[a-z") String a) {} // error in a record: constraint-malformed

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
