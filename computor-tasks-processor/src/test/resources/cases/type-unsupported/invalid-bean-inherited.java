@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    static class Base {
        public java.util.concurrent.locks.Lock lock; // error: type-unsupported
    }

    static class P extends Base {
        public int size;
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
