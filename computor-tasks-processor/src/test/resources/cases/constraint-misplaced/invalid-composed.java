@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @jakarta.validation.Constraint(validatedBy = {})
    @NotBlank
    @interface Name { String message() default ""; Class<?>[] groups() default {}; Class<? extends jakarta.validation.Payload>[] payload() default {}; }

    record P(@Name int name) {} // error in a record: constraint-misplaced

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
