interface Api {
    @ActivityInterface
    interface Mail {
        @ActivityMethod(name = "send_mail")
        default void send(String to) {}
    }
}

@RegisterActivities
class Case implements Api.Mail { // error: activity-inherited
}
