interface Api {
    @ActivityInterface
    interface Mail {
        @ActivityMethod(name = "send_mail")
        void send(String to);
    }
}

@RegisterActivities
interface Case extends Api.Mail {} // error: activities-not-a-class
