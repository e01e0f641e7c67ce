interface Api {
    @ActivityInterface
    interface Mail {
        @ActivityMethod(name = "send_mail")
        void send(String to);
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> {
    private final Api.Mail mail = activities(Api.Mail.class);
    private final List<String> names = new ArrayList<>();

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
