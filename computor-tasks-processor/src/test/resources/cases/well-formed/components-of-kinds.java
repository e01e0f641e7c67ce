@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    interface Shape {}

    record Circle(int radius) implements Shape {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(Square.class))
    sealed interface Angular permits Square {}

    record Square(int side) implements Angular {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@JsonSubTypes.Type(Cat.class), @JsonSubTypes.Type(Dog.class)})
    sealed interface Animal permits Cat, Dog {}

    record Cat(int age) implements Animal {}

    record Dog(int age) implements Animal {
        public boolean isLoud() {
            return true;
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, defaultImpl = Void.class)
    @JsonSubTypes(@JsonSubTypes.Type(Car.class))
    sealed interface Vehicle permits Car {}

    record Car(int seats) implements Vehicle {}

    record P(
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) @JsonSubTypes(@JsonSubTypes.Type(Circle.class)) Shape shape,
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) @JsonSubTypes(@JsonSubTypes.Type(Circle.class)) Map<String, Shape> shapes,
            @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION) @JsonSubTypes(@JsonSubTypes.Type(Circle.class)) Shape[] others,
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) List<Angular> angular,
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) Circle circle,
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) Object anything,
            @JsonTypeInfo(use = JsonTypeInfo.Id.NONE) Optional<Angular> plain,
            Animal animal,
            Vehicle vehicle) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
