interface Api {
    @ActivityDefaults(heartbeatTimeout = "10m") // error: defaults-contradictory
    @ActivityInterface
    interface Mail {
        @ActivityMethod(name = "send_mail")
        void send(String to);
    }
}
