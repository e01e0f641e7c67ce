@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public interface Shape {}

    public record Circle(int radius) implements Shape {}

    public static class P {
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
        @JsonSubTypes(@JsonSubTypes.Type(Circle.class))
        public Shape shape;

        private Shape other;

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
        @JsonSubTypes(@JsonSubTypes.Type(Circle.class))
        public Shape getOther() {
            return other;
        }

        public void setOther(Shape other) {
            this.other = other;
        }
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
