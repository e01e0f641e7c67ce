@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @jakarta.validation.Constraint(validatedBy = {})
    @Positive @Max(9)
    @interface Digit { String message() default ""; Class<?>[] groups() default {}; Class<? extends jakarta.validation.Payload>[] payload() default {}; }

    @jakarta.validation.Constraint(validatedBy = {})
    @Digit @Min(1)
    @java.lang.annotation.Target({java.lang.annotation.ElementType.FIELD, java.lang.annotation.ElementType.TYPE_USE, java.lang.annotation.ElementType.ANNOTATION_TYPE})
    @interface Grade { String message() default ""; Class<?>[] groups() default {}; Class<? extends jakarta.validation.Payload>[] payload() default {}; }

    record P(@Digit int digit, List<@Grade Integer> grades, @Digit @JsonProperty(defaultValue = "1") int other) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
