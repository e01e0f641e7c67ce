interface Api {
    @ActivityInterface(namePrefix = "mail_")
    @ActivityDefaults(startToCloseTimeout = "30s", queue = "mail", retry = @Retry(nonRetryable = IllegalStateException.class))
    interface Mail {
        @ActivityMethod(name = "send_mail")
        void send(String to);

        @ActivityMethod(name = "receive_mail")
        @ActivityDefaults(heartbeatTimeout = "5s", scheduleToCloseTimeout = "1h", waitForCancellation = true)
        int receive();
    }
}

@RegisterActivities(queues = {"mail", "mail/2"})
class Smtp implements Api.Mail {
    public void send(String to) {}

    public int receive() {
        return 0;
    }
}

@RegisterActivities
class NeedsSomething implements Api.Mail {
    NeedsSomething(int size) {}

    public void send(String to) {}

    public int receive() {
        return 0;
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> {
    private final Api.Mail mail = activities(Api.Mail.class);

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
