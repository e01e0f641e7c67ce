@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    enum Operation { SUM, COUNT }

    record P(@JsonProperty(defaultValue = "SUMM") Operation operation) {} // error in a record: default-invalid

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
