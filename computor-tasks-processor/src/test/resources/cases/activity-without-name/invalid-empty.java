@ActivityInterface
public interface Case {
    @ActivityMethod
    void addOne(); // error: activity-without-name
}
