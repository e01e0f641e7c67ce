@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class P {
        public String user;
        private String password; // warning: secret-in-plain

        public String getPassword() {
            return password;
        }

        public void setPassword(String password) {
            this.password = password;
        }
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
