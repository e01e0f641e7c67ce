@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(Optional<@Size(max = 3) Integer> size) {} // error in a record: constraint-misplaced

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
