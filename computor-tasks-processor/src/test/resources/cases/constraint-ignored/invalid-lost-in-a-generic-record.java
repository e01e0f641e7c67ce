@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record Box<T>(T value) {}

    record P(Optional<Case.Box<@NotBlank String>> box) {} // warning in a record: constraint-ignored

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
