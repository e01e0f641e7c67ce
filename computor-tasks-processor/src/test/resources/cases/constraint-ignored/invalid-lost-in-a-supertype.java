@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class Names extends ArrayList<@NotBlank String> {} // warning: constraint-ignored

    record P(Names names) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
