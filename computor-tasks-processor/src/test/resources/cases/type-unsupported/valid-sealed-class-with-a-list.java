@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(value = Car.class, name = "car"))
    public sealed interface Vehicle permits Car {}

    @JsonSubTypes(@JsonSubTypes.Type(value = Taxi.class, name = "taxi"))
    public static sealed class Car implements Vehicle permits Taxi {
        public int seats;
    }

    public static final class Taxi extends Car {}

    record P(Vehicle vehicle, Car car) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
