@ActivityInterface
public class Case { // error: activity-interface-malformed
    public void send(String to) {}
}
