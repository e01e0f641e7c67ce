@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@AssertTrue String yes) {} // error in a record: constraint-misplaced

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
