@ActivityInterface
public interface Case {
    @ActivityMethod(name = "__temporal_add")
    void add(); // error: activity-name-malformed
}
