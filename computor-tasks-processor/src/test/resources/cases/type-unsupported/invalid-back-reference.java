@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    record Child(
            String name,
            @JsonBackReference @Nullable P parent) {} // error in a record: type-unsupported

    record P(@JsonManagedReference List<Child> children) {}

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
