@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class P {
        private java.math.BigDecimal amount;

        public String getAmount() { // error: type-unsupported
            return amount.toString();
        }

        public void setAmount(java.math.BigDecimal amount) {
            this.amount = amount;
        }
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
