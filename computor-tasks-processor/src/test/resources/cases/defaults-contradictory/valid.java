interface Api {
    @ActivityDefaults(startToCloseTimeout = "1m", heartbeatTimeout = "10s", scheduleToCloseTimeout = "1h")
    @ActivityInterface
    interface Mail {
        @ActivityMethod(name = "send_mail")
        void send(String to);
    }
}
