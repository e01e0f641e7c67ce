@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(value = Circle.class, name = "circle"))
    sealed interface Shape permits Circle {}

    record Circle(int radius) implements Shape {
        public String getKind() { // error in a record: field-duplicate
            return "circle";
        }
    }

    record P(Shape shape) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
