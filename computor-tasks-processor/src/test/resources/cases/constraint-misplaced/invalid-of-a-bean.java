@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class P {
        @Min(1)
        private String name; // error: constraint-misplaced

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
