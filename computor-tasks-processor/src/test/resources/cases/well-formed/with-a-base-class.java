abstract class Base<T> extends BaseWorkflow<T, List<T>> {}

@RegisterTask(name = "t")
class Case extends Base<String> {
    public WorkflowResult<List<String>> run(String p) {
        return WorkflowResult.completed(null);
    }
}
