interface Api {
    @ActivityInterface
    sealed interface Mail { // error: activity-interface-malformed
        @ActivityMethod(name = "send_mail")
        void send(String to);
    }

    final class Smtp implements Mail {
        public void send(String to) {}
    }
}
