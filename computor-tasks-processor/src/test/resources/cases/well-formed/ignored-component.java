@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(int size, @JsonIgnore Thread thread) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
