@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    record P(int a) {
        public P getNormalized() { // error in a record: type-unsupported
            return this;
        }
    }

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
