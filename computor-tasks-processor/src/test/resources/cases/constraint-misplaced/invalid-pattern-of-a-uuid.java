@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@Pattern(regexp = "a") UUID id) {} // error in a record: constraint-misplaced

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
