@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    enum Operation { SUM, COUNT }

    record P(@Size(min = 1) Operation operation) {} // error in a record: constraint-misplaced

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
