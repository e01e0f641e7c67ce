interface Api {
    @ActivityDefaults
    @ActivityInterface
    interface Mail {
        @ActivityMethod(name = "send_mail")
        void send(String to);
    }
}
