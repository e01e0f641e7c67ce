interface Api {
    @ActivityInterface
    interface Mail {
        @ActivityMethod(name = "send_mail")
        void send(String to);
    }
}

@RegisterActivities
@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.Mail { // error: activities-in-a-task
    public void send(String to) {}

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
