interface Api {
    @ActivityInterface
    interface Mail {
        @ActivityMethod(name = "send_mail")
        void send(String to);
    }
}

@RegisterActivities
class Smtp implements Api.Mail { // error: activity-duplicate
    public void send(String to) {}
}

@RegisterActivities(queues = "mail")
class Imap implements Api.Mail { // error: activity-duplicate
    public void send(String to) {}
}
