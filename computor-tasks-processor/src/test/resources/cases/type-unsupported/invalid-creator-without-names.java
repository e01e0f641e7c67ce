@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class Own {
        private final int a;

        @JsonCreator
        public Own(int a, int b) {
            this.a = a;
        }

        public int getA() {
            return a;
        }
    }

    record P(Own own) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
