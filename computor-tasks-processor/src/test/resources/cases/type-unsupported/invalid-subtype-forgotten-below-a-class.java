@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(value = Circle.class, name = "circle"))
    public sealed interface Shape permits Circle {}

    public static sealed class Circle implements Shape permits BigCircle {
        public int radius;
    }

    public static final class BigCircle extends Circle {}

    record P(Shape shape) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
