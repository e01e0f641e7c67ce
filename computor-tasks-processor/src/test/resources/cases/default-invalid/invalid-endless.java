@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@JsonProperty(defaultValue = "1e100000") java.math.BigDecimal a) {} // error in a record: default-invalid

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
