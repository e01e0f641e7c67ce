@ActivityInterface
public interface Case {
    @ActivityMethod(name = "add")
    void add(java.io.InputStream data); // error: payload-unsupported
}
