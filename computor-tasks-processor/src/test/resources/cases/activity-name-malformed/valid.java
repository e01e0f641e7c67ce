@ActivityInterface
public interface Case {
    @ActivityMethod(name = "mail:send/v2")
    void add();
}
