interface Api {
    @ActivityInterface
    interface Mail {
        @ActivityMethod(name = "send_mail")
        void send(String to);
    }
}

class A {
    @RegisterActivities(queues = "one")
    static class B implements Api.Mail { // error: generated-name-taken
        public void send(String to) {}
    }
}

@RegisterActivities(queues = "two")
class A_B implements Api.Mail { // error: generated-name-taken
    public void send(String to) {}
}
