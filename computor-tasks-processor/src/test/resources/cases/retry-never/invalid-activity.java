interface Api {
    @ActivityDefaults(scheduleToCloseTimeout = "10s", retry = @Retry(initialInterval = "20s")) // error: retry-never
    @ActivityInterface
    interface Mail {
        @ActivityMethod(name = "send_mail")
        void send(String to);
    }
}
