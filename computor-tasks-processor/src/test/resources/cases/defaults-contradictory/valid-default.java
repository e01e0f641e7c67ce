interface Api {
    @ActivityDefaults(scheduleToCloseTimeout = "10s")
    @ActivityInterface
    interface Mail {
        @ActivityMethod(name = "send_mail")
        void send(String to);
    }
}
