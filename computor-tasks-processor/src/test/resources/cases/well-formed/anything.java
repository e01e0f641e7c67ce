@RegisterTask(name = "t")
class Case extends BaseWorkflow<Object, Object> {
    public WorkflowResult<Object> run(Object p) {
        return WorkflowResult.completed(p);
    }
}
