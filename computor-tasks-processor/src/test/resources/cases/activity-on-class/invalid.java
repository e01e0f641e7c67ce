interface Api {
    @ActivityInterface
    interface Mail {
        @ActivityMethod(name = "send_mail")
        void send(String to);
    }
}

@RegisterActivities
class Case implements Api.Mail {
    @ActivityMethod(name = "post")
    public void send(String to) {} // error: activity-on-class
}
