@ActivityInterface
public interface Case {
    @ActivityMethod(name = "add")
    void add();

    static int least() {
        return 0;
    }
}
