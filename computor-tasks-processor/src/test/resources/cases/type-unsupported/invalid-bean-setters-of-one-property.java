@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class P {
        private Date time;

        public Date getTime() {
            return time;
        }

        public void setTime(Date time) { // error: type-unsupported
            this.time = time;
        }

        public void setTime(Instant time) {
            this.time = Date.from(time);
        }
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
