interface Api {
    @ActivityInterface
    interface Mail {
        @ActivityMethod(name = "send_mail")
        void send(String to);
    }
}

@RegisterActivities
class Case implements Api.Mail {
    @Override
    public void send(String to) {}
}
