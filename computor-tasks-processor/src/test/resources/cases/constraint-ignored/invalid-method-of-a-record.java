@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(int first, int last) {
        @JsonIgnore
        @AssertTrue
        public boolean isOrdered() { // warning in a record: constraint-ignored
            return first <= last;
        }

        @SuppressWarnings("computor:constraint-ignored")
        @AssertTrue
        boolean isSmall() {
            return last < 10;
        }
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
