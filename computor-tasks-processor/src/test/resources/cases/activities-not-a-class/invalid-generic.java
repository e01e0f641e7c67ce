interface Api {
    @ActivityInterface
    interface Mail {
        @ActivityMethod(name = "send_mail")
        void send(String to);
    }
}

@RegisterActivities
class Case<T> implements Api.Mail { // error: activities-not-a-class
    public void send(String to) {}
}
