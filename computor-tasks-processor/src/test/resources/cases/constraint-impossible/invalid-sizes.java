@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@Size(min = 2, max = 1) String name) {} // error in a record: constraint-impossible

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
