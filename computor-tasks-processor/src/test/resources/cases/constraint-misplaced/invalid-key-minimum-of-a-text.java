@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(Map<@Min(1) String, Integer> a) {} // error in a record: constraint-misplaced

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
