@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(byte[] payload, String keyId, Map<String, byte[]> parts) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
