@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> {
    @UpdateMethod
    public static void set(int value) {} // error: handler-on-class

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
