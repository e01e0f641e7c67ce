@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public record Circle(int radius) {}

    record P(@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Circle shape) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
