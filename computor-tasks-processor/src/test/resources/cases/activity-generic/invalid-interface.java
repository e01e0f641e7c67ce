@ActivityInterface
public interface Case<T> { // error: activity-generic
    @ActivityMethod(name = "add")
    void add(T one);
}
