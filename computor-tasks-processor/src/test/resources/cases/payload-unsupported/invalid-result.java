@ActivityInterface
public interface Case {
    @ActivityMethod(name = "add")
    List<java.util.function.Supplier<String>> add(); // error: payload-unsupported
}
