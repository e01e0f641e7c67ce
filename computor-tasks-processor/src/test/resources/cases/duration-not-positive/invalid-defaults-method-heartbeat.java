interface Api {
    @ActivityInterface
    interface Mail {
        @ActivityDefaults(heartbeatTimeout = "0s") // error: duration-not-positive
        @ActivityMethod(name = "send_mail")
        void send(String to);
    }
}
