@ActivityInterface
public interface Case {
    void addOne(); // error: activity-without-name
}
