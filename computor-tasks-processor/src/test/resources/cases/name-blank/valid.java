@RegisterTask(name = Case.NAME)
class Case extends BaseWorkflow<NoParameters, String> {
    static final String NAME = "t";

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
