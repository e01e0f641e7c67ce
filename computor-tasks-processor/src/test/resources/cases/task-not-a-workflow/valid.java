abstract class Base extends BaseWorkflow<NoParameters, String> {}

@RegisterTask(name = "t")
class Case extends Base {
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
