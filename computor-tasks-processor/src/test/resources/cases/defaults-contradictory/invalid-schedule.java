interface Api {
    @ActivityDefaults(startToCloseTimeout = "1m", scheduleToCloseTimeout = "30s") // error: defaults-contradictory
    @ActivityInterface
    interface Mail {
        @ActivityMethod(name = "send_mail")
        void send(String to);
    }
}
