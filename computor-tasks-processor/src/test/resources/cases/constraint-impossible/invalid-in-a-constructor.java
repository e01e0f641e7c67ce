@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@Max(3) int size) { // error in a record: constraint-impossible
        P(@Min(4) int size) {
            this.size = size;
        }
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
