@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @JsonFormat(shape = JsonFormat.Shape.OBJECT)
    enum Color {
        RED;

        public String getName() {
            return "red";
        }
    }

    record P(Color color) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
