@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    public sealed interface Shape permits Circle {}

    public record Circle(int radius) implements Shape {}

    record P(List<Shape> shapes) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
