@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@Min(1) int size, @Size(min = 1) String name, @NotEmpty List<@NotBlank String> all, @Size(max = 9) Map<String, @Positive Integer> of) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
