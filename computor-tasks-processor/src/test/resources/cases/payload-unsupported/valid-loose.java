// What no schema is made of may say less than parameters do
@ActivityInterface
public interface Case {
    record Raw(List items, Map more, Collection<? extends Number> numbers) {}

    record Page<T>(List<T> items, int next) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes(@JsonSubTypes.Type(Circle.class))
    interface Shape {}

    record Circle(int radius) implements Shape {}

    class Bean {
        private String name;
        private Bean inner;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public Bean getInner() {
            return inner;
        }

        public void setInner(Bean inner) {
            this.inner = inner;
        }
    }

    @ActivityMethod(name = "raw")
    List raw(Raw raw, Map map, Class<?> type);

    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@JsonSubTypes.Type(Left.class), @JsonSubTypes.Type(Right.class)})
    interface Side {}

    record Left(int left) implements Side {}

    record Right(int right) implements Side {}

    record Shapes(List<Shape> shapes) {}

    @ActivityMethod(name = "kinds")
    List<Shapes> kinds(Shape shape, Shape[] shapes, List<? extends Side> sides);

    @ActivityMethod(name = "wild")
    Map<String, ?> wild(List<? super Integer> numbers, Object any);

    @ActivityMethod(name = "page")
    Page<Page<Bean>> page(Page<? extends Bean> page, Bean[] beans, byte[] data, int... numbers);

    @ActivityMethod(name = "nothing")
    Void nothing(Void nothing, Optional<String> name, OptionalInt number);

    class Broken extends RuntimeException {
        public Broken(String message) {
            super(message);
        }
    }

    @ActivityMethod(name = "report")
    Throwable report(Exception problem, IllegalStateException state, Broken broken, java.io.Serializable any);

    @ActivityMethod(name = "temporal")
    io.temporal.api.common.v1.Payload temporal(io.temporal.common.converter.RawValue raw);
}
