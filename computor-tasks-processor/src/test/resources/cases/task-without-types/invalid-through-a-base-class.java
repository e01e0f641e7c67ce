@SuppressWarnings("rawtypes")
abstract class Base extends BaseWorkflow {}

@RegisterTask(name = "t")
class Case extends Base { // error: task-without-types
    public WorkflowResult<String> run(Object p) {
        return WorkflowResult.completed(null);
    }
}
