@ActivityInterface
public interface Case {
    @ActivityMethod(name = "add one") // error: activity-name-malformed
    void add();
}
