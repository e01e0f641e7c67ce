@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class P {
        public int size;
        private String name;

        public void setName(String name) { // error: type-unsupported
            this.name = name;
        }
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
