@ActivityInterface
public interface Case {
    @ActivityMethod(name = "add")
    void add();
    @ActivityMethod(name = "add_more")
    void addMore(int count);
}
