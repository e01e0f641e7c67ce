interface Api {
    interface Base {
        List<String> all(String name);
    }
}

@ActivityInterface
public interface Case extends Api.Base {
    @ActivityMethod(name = "all")
    List<String> all(String name);
}
