@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@Min(1) @Max(5) int a, @NotBlank String b, @Size(min = 1, max = 3) List<@Positive Integer> c,
            @Pattern(regexp = "[a-z]+") String d, @DecimalMin(value = "0.5", inclusive = false) double e,
            @NotEmpty Map<String, String> f) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
