@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@Pattern(regexp = "[a-z]+") org.computor.tasks.secrets.SecretRef a) {} // error in a record: constraint-misplaced

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
