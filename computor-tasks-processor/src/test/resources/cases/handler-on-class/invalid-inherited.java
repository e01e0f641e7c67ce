abstract class Base extends BaseWorkflow<NoParameters, String> {
    @QueryMethod
    public int count() { // error: handler-on-class
        return 0;
    }
}

@RegisterTask(name = "t")
class Case extends Base {
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
