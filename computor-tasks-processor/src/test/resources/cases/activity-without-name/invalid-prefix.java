@ActivityInterface(namePrefix = "a_")
public interface Case {
    void addOne(); // error: activity-without-name
}
