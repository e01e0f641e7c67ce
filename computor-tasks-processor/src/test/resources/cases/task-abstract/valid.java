abstract class Base<P> extends BaseWorkflow<P, String> {
    public WorkflowResult<String> run(P p) {
        return WorkflowResult.completed(null);
    }
}

@RegisterTask(name = "t")
class Case extends Base<NoParameters> {}
