interface Api {
    @ActivityInterface
    interface Mail {
        @ActivityMethod(name = "send_mail")
        void send(String to);
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> {
    private static final Api.Mail MAIL = activities(Api.Mail.class); // error: stub-static
    private final List<String> names = new ArrayList<>();

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
