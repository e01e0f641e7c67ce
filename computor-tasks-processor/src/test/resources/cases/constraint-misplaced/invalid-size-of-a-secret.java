@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@Size(max = 3) org.computor.tasks.secrets.SecretRef a) {} // error in a record: constraint-misplaced

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
