@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", include = JsonTypeInfo.As.EXISTING_PROPERTY)
    @JsonSubTypes(@JsonSubTypes.Type(value = Circle.class, name = "circle"))
    public sealed interface Shape permits Circle {
        @JsonIgnore
        String getKind();
    }

    public record Circle(int radius) implements Shape {
        public String getKind() {
            return "circle";
        }
    }

    record P(Shape shape) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
