@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    @JsonIdentityInfo(generator = ObjectIdGenerators.PropertyGenerator.class, property = "key")
    record Item(int id) {}

    record P(
            List<Item> items) {} // error in a record: type-unsupported

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
