@ActivityInterface
public interface Case {
    @ActivityMethod(name = "add")
    void add(List<String> all);
}
