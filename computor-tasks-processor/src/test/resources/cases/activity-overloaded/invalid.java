@ActivityInterface
public interface Case {
    @ActivityMethod(name = "add")
    void add();
    @ActivityMethod(name = "add_more")
    void add(int count); // error: activity-overloaded
}
