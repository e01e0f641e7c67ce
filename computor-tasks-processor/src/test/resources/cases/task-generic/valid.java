class Base<T> extends BaseWorkflow<T, List<T>> {
    public WorkflowResult<List<T>> run(T p) {
        return WorkflowResult.completed(List.of(p));
    }
}

@RegisterTask(name = "t")
class Case extends Base<NoParameters> {}
