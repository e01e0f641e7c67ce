@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public interface Shape {}

    public record Circle(int radius) implements Shape {}

    public static class P {
        public String kind;

        @JsonTypeInfo(
                use = JsonTypeInfo.Id.NAME,
                include = JsonTypeInfo.As.EXTERNAL_PROPERTY,
                property = "kind",
                visible = true)
        @JsonSubTypes(@JsonSubTypes.Type(value = Circle.class, name = "circle"))
        public Shape payload;
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
