@ActivityInterface
public interface Case {
    @ActivityMethod(name = "add one")
    void add(); // error: activity-name-malformed
}
