@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(int chunkSize, @JsonProperty("chunk") int chunk_size_) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
