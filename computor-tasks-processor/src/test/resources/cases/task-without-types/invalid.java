@RegisterTask(name = "t")
@SuppressWarnings("rawtypes")
class Case extends BaseWorkflow { // error: task-without-types
    public WorkflowResult run(Object p) {
        return null;
    }
}
