@ActivityInterface
public interface Case {
    @ActivityMethod(name = "__temporal_add") // error: activity-name-malformed
    void add();
}
