@RegisterTask(name = "t")
class Case$With$Dollars extends BaseWorkflow<Case$With$Dollars.$P, String> {
    record $P(int $size, String na$me) {}

    public WorkflowResult<String> run($P p) {
        return WorkflowResult.completed(p.na$me());
    }
}
