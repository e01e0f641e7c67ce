@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    interface Sized {
        @Min(4)
        int size();
    }

    record P(@Max(3) int size) implements Sized {} // error in a record: constraint-impossible

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
