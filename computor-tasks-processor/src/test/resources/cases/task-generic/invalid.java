@RegisterTask(name = "t")
class Case<T> extends BaseWorkflow<NoParameters, String> { // error: task-generic
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
