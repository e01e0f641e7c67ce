@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    interface Update {}

    record P(
            @NotBlank(groups = Update.class) String name, // warning in a record: constraint-ignored
            @NotNull(groups = Update.class) String id, // warning in a record: constraint-ignored
            @Min(value = 1, groups = {jakarta.validation.groups.Default.class, Update.class}) int size) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
