@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    static class P {
        public int size;
        public Thread worker; // error: type-unsupported
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
