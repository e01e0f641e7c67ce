@ActivityInterface
public interface Case {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes(@JsonSubTypes.Type(Circle.class))
    interface Shape {}

    record Circle(int radius) implements Shape {}

    record Page<T>(List<T> items) {}

    @ActivityMethod(name = "list")
    void list(List<Shape> shapes); // error: type-unsupported

    @ActivityMethod(name = "circles")
    Optional<Circle> circles(); // error: type-unsupported

    @ActivityMethod(name = "map")
    void map(String name, Map<String, List<? extends Shape>> shapes); // error: type-unsupported

    @ActivityMethod(name = "page")
    Page<Shape>[] page(); // error: type-unsupported
}
