@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class P {
        @SuppressWarnings("computor:secret-in-plain")
        public String password;
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
