@Deprecated(forRemoval = true)
@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Case.P> {
    @Deprecated(forRemoval = true)
    public record P(int x) {}

    public WorkflowResult<P> run(P p) {
        return WorkflowResult.completed(p);
    }
}
