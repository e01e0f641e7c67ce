@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> { // error: type-unsupported
    static class P {
        private int size;

        int size() {
            return size;
        }
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
