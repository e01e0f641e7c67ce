interface Api {
    @ActivityInterface
    interface Mail {
        @ActivityMethod(name = "send_mail")
        void send(String to);
    }
}

class A {
    @RegisterActivities
    static class B implements Api.Mail { // error: generated-name-taken
        public void send(String to) {}
    }
}

@RegisterActivities
class A_B implements Api.Mail { // error: generated-name-taken
    public void send(String to) {}
}
