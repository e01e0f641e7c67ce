@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@NotBlank org.computor.tasks.secrets.SecretRef a, @NotBlank Character b, @Min(-500) byte c, @Size(max = 3) String[] d, @Min(1) @Min(5) int e) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
