@ActivityInterface
public interface Case {
    @ActivityMethod(name = "add")
    <T> void add(T one); // error: activity-generic
}
