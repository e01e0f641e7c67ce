@ActivityInterface
public interface Case {
    @ActivityMethod(name = "add")
    void add();
    @ActivityMethod(name = "Add")
    void addMore();
}
