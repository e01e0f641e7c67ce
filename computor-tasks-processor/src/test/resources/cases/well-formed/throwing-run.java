@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> {
    public WorkflowResult<String> run(NoParameters p) throws Exception {
        throw new Exception("later");
    }
}
