@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@Min(1) @Max(1) int one, @Size(min = 2, max = 2) String two, @NotBlank @Pattern(regexp = "a+") @NotEmpty @Size(min = 3) String name) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
