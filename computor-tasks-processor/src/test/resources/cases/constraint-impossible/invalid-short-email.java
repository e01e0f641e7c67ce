@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@Email @Size(max = 2) String a) {} // error in a record: constraint-impossible

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
