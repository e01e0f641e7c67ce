@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@Min(1) int size, @NotBlank String name) {
        P {
            name = name.strip();
        }

        @Max(3)
        public int size() {
            return size;
        }
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
