@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @JsonAutoDetect
    public static class Inner {
        @Min(1)
        public int size; // warning: constraint-ignored

        private String name;

        @NotBlank
        public String getName() { // warning: constraint-ignored
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    record P(Inner inner) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
