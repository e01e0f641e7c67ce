@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@Size(min = 3) Set<Boolean> a) {} // error in a record: constraint-impossible

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
