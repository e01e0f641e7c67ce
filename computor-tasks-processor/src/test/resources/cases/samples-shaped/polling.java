@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(java.net.URI service, Duration interval, @JsonProperty(defaultValue = "10") int attempts, @Nullable Instant deadline) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
