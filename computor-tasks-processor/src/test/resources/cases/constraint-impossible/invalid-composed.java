@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @jakarta.validation.Constraint(validatedBy = {})
    @Positive @Max(9)
    @interface Digit { String message() default ""; Class<?>[] groups() default {}; Class<? extends jakarta.validation.Payload>[] payload() default {}; @interface List { Digit[] value(); } }

    record P(@Digit.List(@Digit) @Min(10) int digit) {} // error in a record: constraint-impossible

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
