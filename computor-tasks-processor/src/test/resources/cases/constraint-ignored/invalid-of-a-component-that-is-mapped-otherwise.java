@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(
            @JsonFormat(pattern = "dd.MM.yyyy") @Past LocalDate day, // warning in a record: constraint-ignored
            @NotBlank String name) { // warning in a record: constraint-ignored
        public Object getName() {
            return name;
        }
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
