@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    record P(
            @JsonFormat(shape = JsonFormat.Shape.STRING) long a, // error in a record: type-unsupported
            @JsonFormat(shape = JsonFormat.Shape.STRING) java.math.BigDecimal b, // error in a record: type-unsupported
            @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<Integer> c, // error in a record: type-unsupported
            @JsonFormat(shape = JsonFormat.Shape.STRING) Map<String, List<Double>> d, // error in a record: type-unsupported
            @JsonFormat(shape = JsonFormat.Shape.STRING) Long[] e, // error in a record: type-unsupported
            @JsonFormat(shape = JsonFormat.Shape.STRING) boolean f) {} // error in a record: type-unsupported

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
