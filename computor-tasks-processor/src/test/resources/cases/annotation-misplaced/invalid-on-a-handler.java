interface Api {
    interface Control {
        @SignalMethod
        @io.temporal.common.CronSchedule("* * * * *")
        void stop(); // error: annotation-misplaced

        @QueryMethod
        @io.temporal.common.MethodRetry(maximumAttempts = 3)
        int count(); // error: annotation-misplaced
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
