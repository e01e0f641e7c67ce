@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
    record Inner(@NotBlank String name) {} // warning in a record: constraint-ignored

    record P(Inner inner) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
