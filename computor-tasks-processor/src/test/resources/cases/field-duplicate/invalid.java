@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(int chunkSize, int chunk_size) {} // error in a record: field-duplicate

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
