interface Api {
    @ActivityInterface
    interface Mail {
        @ActivityMethod(name = "send_mail")
        void send(String to);
    }
}

class Base implements Api.Mail {
    public void send(String to) {}
}

@RegisterActivities
class Case extends Base {}
