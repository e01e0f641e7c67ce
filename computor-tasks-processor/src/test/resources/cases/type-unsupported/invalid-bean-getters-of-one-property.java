@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class P {
        private String url;

        public String getUrl() { // error: type-unsupported
            return url;
        }

        public String getURL() {
            return url;
        }
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
