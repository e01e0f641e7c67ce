interface Api {
    @ActivityInterface
    interface Mail {
        @ActivityMethod(name = "send_mail")
        void send(String to);
    }
}

@RegisterActivities(queues = "one")
class Smtp implements Api.Mail {
    public void send(String to) {}
}

@RegisterActivities(queues = "two")
class Imap implements Api.Mail {
    public void send(String to) {}
}

@RegisterActivities
class Handed implements Api.Mail {
    Handed(String host) {}

    public void send(String to) {}
}
