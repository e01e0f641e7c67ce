@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(Map<@Size(max = 3) UUID, Integer> a) {} // error in a record: constraint-misplaced

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
