interface Stoppable { // error: handler-not-public
    @SignalMethod
    void stop();
}

interface Api {
    interface Control extends Stoppable {
        @QueryMethod
        int count();
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.Control {
    public void stop() {}

    public int count() {
        return 0;
    }

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
