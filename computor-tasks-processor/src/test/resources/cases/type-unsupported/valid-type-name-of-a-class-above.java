@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes({@JsonSubTypes.Type(Circle.class), @JsonSubTypes.Type(Ball.class)})
    public interface Shape {}

    @JsonTypeName("circle")
    public static class Circle implements Shape {
        public int radius;
    }

    public static class Ball extends Circle {}

    record P(Shape shape) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
