@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    static class P { // error: type-unsupported
        private int size;

        int size() {
            return size;
        }
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
