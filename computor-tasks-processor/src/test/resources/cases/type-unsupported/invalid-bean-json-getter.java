@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class P {
        public int x;

        @JsonGetter("runner")
        Thread runner() { // error: type-unsupported
            return null;
        }
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
