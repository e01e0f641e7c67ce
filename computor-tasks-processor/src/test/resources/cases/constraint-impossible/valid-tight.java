@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@Positive @DecimalMax("1.5") int a, @DecimalMin(value = "1", inclusive = false) @DecimalMax(value = "3", inclusive = false) long b, @Size(min = 2) Set<Case.Color> c, @Size(min = 3) List<Case.Color> d, @Digits(integer = 1, fraction = 1) @DecimalMin("0.01") @DecimalMax("0.1") double e, @DecimalMax("3e38") float f, @Email @Size(max = 3) String g, @DecimalMin("1e400") java.math.BigDecimal h) {}

    enum Color { RED, GREEN }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
