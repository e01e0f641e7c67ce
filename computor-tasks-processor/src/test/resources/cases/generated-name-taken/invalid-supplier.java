interface Api {
    @ActivityDefaults
    @ActivityInterface
    interface Mail { // error: generated-name-taken
        @ActivityMethod(name = "send_mail")
        void send(String to);
    }
}

class Api_MailDefaults implements java.util.function.Supplier<String> {
    public String get() {
        return "";
    }
}
