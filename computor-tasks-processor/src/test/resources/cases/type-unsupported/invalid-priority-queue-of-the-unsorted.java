@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record Own(int x) {}

    record P(PriorityQueue<Own> own) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
