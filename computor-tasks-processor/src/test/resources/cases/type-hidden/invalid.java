class Holder {
    private enum Color { RED }

    @RegisterTask(name = "t")
    static class Case extends BaseWorkflow<NoParameters, List<Color>> { // error: type-hidden
        public WorkflowResult<List<Color>> run(NoParameters p) {
            return WorkflowResult.completed(null);
        }
    }
}
