@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@Size(min = 2) char a) {} // error in a record: constraint-misplaced

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
