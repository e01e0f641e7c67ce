interface Api {
    @ActivityDefaults(scheduleToCloseTimeout = "1m", heartbeatTimeout = "2m") // error: defaults-contradictory
    @ActivityInterface
    interface Mail {
        @ActivityMethod(name = "send_mail")
        void send(String to);
    }
}
