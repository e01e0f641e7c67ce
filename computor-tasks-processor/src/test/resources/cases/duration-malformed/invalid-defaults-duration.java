interface Api {
    @ActivityDefaults(startToCloseTimeout = "soon") // error: duration-malformed
    @ActivityInterface
    interface Mail {
        @ActivityMethod(name = "send_mail")
        void send(String to);
    }
}
