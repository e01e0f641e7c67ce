abstract class Base<T> extends BaseWorkflow<Base.Page<T>, List<T>> {
    record Page<T>(List<T> items, int number) {}

    @Override
    public WorkflowResult<List<T>> run(Page<T> page) {
        return WorkflowResult.completed(page.items());
    }
}

@RegisterTask(name = "t")
class Case extends Base<Map<String, Integer>> {}
