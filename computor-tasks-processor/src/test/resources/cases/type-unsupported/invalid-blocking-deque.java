@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(java.util.concurrent.BlockingDeque<String> own) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
