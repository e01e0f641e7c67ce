@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @jakarta.validation.Constraint(validatedBy = {})
    @interface Odd { String message() default ""; Class<?>[] groups() default {}; Class<? extends jakarta.validation.Payload>[] payload() default {}; }

    record P(
            @Odd int a, // warning in a record: constraint-ignored
            List<@Even Integer> b) {} // warning in a record: constraint-ignored

    @jakarta.validation.Constraint(validatedBy = IsEven.class)
    @java.lang.annotation.Target({java.lang.annotation.ElementType.FIELD, java.lang.annotation.ElementType.TYPE_USE})
    @Min(2)
    @interface Even { String message() default ""; Class<?>[] groups() default {}; Class<? extends jakarta.validation.Payload>[] payload() default {}; }

    interface IsEven extends jakarta.validation.ConstraintValidator<Even, Integer> {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
