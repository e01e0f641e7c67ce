@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@Digits(integer = 1, fraction = 0) List<String> all) {} // error in a record: constraint-misplaced

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
