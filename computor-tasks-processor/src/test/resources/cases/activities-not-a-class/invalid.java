interface Api {
    @ActivityInterface
    interface Mail {
        @ActivityMethod(name = "send_mail")
        void send(String to);
    }
}

@RegisterActivities
abstract class Case implements Api.Mail { // error: activities-not-a-class
    public void send(String to) {}
}
