@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class Own {
        private int size;

        public void setSize(int size) { // error: type-unsupported
            this.size = size;
        }
    }

    record P(Own own) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
