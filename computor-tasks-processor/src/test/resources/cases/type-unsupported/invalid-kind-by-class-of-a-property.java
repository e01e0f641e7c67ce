@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class P {
        public int x;

        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
        public Object payload; // error: type-unsupported
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
