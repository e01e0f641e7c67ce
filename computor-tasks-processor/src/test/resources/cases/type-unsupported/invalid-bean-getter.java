@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    static class P {
        private java.io.InputStream in;

        public java.io.InputStream getIn() { // error: type-unsupported
            return in;
        }
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
