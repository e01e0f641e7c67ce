@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@NotNull String name, @Email String mail, @AssertTrue boolean agreed, @Digits(integer = 3, fraction = 2) double price) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
