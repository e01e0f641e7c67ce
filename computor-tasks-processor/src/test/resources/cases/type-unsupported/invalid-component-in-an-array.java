@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    interface Shape {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Point(
            int x,
            Shape shape) {} // error in a record: type-unsupported

    record P(List<Point> points) {}

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
