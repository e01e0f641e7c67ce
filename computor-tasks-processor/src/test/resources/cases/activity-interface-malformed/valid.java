interface Api {
    @ActivityInterface
    interface Mail extends Base {
        @ActivityMethod(name = "send_mail")
        void send(String to);
    }
}

interface Base {}
