@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class P {
        public int least;
        public int most;

        @AssertTrue
        public boolean isOrdered() { // warning: constraint-ignored
            return least <= most;
        }
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
