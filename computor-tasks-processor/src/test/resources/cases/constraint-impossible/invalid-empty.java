@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@NotEmpty @Size(max = 0) List<String> all) {} // error in a record: constraint-impossible

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
