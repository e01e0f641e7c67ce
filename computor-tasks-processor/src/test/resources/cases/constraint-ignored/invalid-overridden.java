@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @jakarta.validation.Constraint(validatedBy = {})
    @Size(max = 3)
    @interface Short { @jakarta.validation.OverridesAttribute(constraint = Size.class, name = "max") int value(); String message() default ""; Class<?>[] groups() default {}; Class<? extends jakarta.validation.Payload>[] payload() default {}; }

    record P(@Short(5) @Size(min = 4) String name) {} // warning in a record: constraint-ignored

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
