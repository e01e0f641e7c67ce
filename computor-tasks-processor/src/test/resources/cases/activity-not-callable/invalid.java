@ActivityInterface
public interface Case {
    @ActivityMethod(name = "add")
    void add();
    @ActivityMethod(name = "least")
    static int least() { // error: activity-not-callable
        return 0;
    }
}
