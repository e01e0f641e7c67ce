@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, Case.R> {
    record R(String token) {} // warning in a record: secret-in-plain

    public WorkflowResult<Case.R> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
