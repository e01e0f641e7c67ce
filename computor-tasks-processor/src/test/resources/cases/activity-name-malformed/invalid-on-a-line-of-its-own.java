@ActivityInterface
public interface Case {
    @ActivityMethod(
            name = "a b") // error: activity-name-malformed
    void send();
}
