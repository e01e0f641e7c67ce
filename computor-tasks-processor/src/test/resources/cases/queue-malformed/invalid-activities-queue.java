interface Api {
    @ActivityInterface
    interface Mail {
        @ActivityMethod(name = "send_mail")
        void send(String to);
    }
}

@RegisterActivities(queues = "a b") // error: queue-malformed
class Case implements Api.Mail {
    public void send(String to) {}
}
