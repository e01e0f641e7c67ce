@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(
            @JsonAlias("size") @NotNull String length, // warning in a record: constraint-ignored
            @JsonInclude(JsonInclude.Include.NON_EMPTY) @NotNull String name) {} // warning in a record: constraint-ignored

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
