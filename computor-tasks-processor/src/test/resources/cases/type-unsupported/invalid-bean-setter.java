@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    interface Shape {}

    static class P {
        private Shape shape;

        public void setShape(Shape shape) { // error: type-unsupported
            this.shape = shape;
        }
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
