interface Api {
    interface Shape {}

    record Order(String id, Runnable then) {} // error in a record: type-unsupported

    interface Control {
        @SignalMethod
        void draw(Shape shape); // error: type-unsupported

        @UpdateMethod
        String order(Order order);

        @UpdateValidatorMethod(updateName = "order")
        void check(Order order);

        @QueryMethod
        Optional<Shape> shape(); // error: type-unsupported
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.Control {
    public void draw(Api.Shape shape) {}

    public String order(Api.Order order) {
        return "";
    }

    public void check(Api.Order order) {}

    public Optional<Api.Shape> shape() {
        return Optional.empty();
    }

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
