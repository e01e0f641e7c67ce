interface Api {
    @ActivityInterface
    interface Mail {
        @ActivityMethod(name = "send_mail")
        void send(String to);
    }
}

@RegisterActivities
class Case implements Api.Mail { // error: constructor-throws
    Case() throws Exception {}

    public void send(String to) {}
}
