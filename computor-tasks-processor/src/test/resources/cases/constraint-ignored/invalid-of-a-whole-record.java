@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @jakarta.validation.Constraint(validatedBy = {})
    @interface Ordered { String message() default ""; Class<?>[] groups() default {}; Class<? extends jakarta.validation.Payload>[] payload() default {}; }

    @Ordered
    record P(int first, int last) {} // warning in a record: constraint-ignored

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
