abstract class Base<T> extends BaseWorkflow<NoParameters, T> {}

@RegisterTask(name = "t")
class Case<T> extends Base<T> { // error: task-generic // error: type-unsupported
    public WorkflowResult<T> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
