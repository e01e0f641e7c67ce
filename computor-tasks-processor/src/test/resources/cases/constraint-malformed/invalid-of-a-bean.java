@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class Own {
        public int size;

        @Pattern(regexp = "(")
        public String code; // error: constraint-malformed
    }

    record P(List<Own> own) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
