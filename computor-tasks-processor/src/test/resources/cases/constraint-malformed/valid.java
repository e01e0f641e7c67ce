@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@Pattern(regexp = "[a-z]+") String name, @DecimalMin("0.5") double share) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
