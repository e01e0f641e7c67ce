@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@JsonProperty(defaultValue = "many") java.util.concurrent.atomic.AtomicInteger a) {} // error in a record: default-invalid

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
