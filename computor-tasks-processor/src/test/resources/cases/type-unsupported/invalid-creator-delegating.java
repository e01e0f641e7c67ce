@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record Own(String text) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Own {}
    }

    record P(Own own) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
