@ActivityInterface
public interface Case {
    @ActivityMethod(name = "add")
    void add();
    @ActivityMethod(name = "add")
    void addMore(); // error: activity-duplicate
}
