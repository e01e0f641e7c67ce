@ActivityInterface
interface Case { // error: activity-interface-not-public
    @ActivityMethod(name = "send_mail")
    void send(String to);
}
