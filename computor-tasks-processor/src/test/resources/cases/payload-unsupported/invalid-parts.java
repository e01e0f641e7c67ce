@ActivityInterface
public interface Case {
    interface Shape {}

    record Circle(int radius) implements Shape {}

    record Order(String id, List<Thread> workers) {} // error in a record: type-unsupported

    record Bounds(@Min(1) String text) {} // error in a record: constraint-misplaced

    record Names(String aB, @JsonProperty("a_b") String other) {} // error in a record: field-duplicate

    record Free(String id, Shape shape) {} // error in a record: type-unsupported

    class Closed {
        public String name;

        private Closed() {}

        public Closed(String name) {
            this.name = name;
        }

        public Closed(String first, String last) {
            this.name = first + last;
        }
    }

    class Nameless {
        private final String name;

        public Nameless(String first, String last) {
            this.name = first + last;
        }

        public String getName() {
            return name;
        }
    }

    @ActivityMethod(name = "draw")
    void draw(Shape shape); // error: type-unsupported

    @ActivityMethod(name = "draw_all")
    void drawAll(List<Shape> shapes); // error: type-unsupported

    @ActivityMethod(name = "drawn")
    Map<String, Shape> drawn(); // error: type-unsupported

    @ActivityMethod(name = "order")
    void order(Order order);

    class Broken extends RuntimeException {
        public Broken(int code) {
            super("code " + code);
        }
    }

    @ActivityMethod(name = "report")
    void report(Broken broken); // error: type-unsupported

    @ActivityMethod(name = "bounds")
    void bounds(Optional<Bounds> bounds);

    @ActivityMethod(name = "names")
    Names names();

    @ActivityMethod(name = "free")
    void free(Set<Free> free);

    @ActivityMethod(name = "closed")
    void closed(Closed closed);

    @ActivityMethod(name = "nameless")
    void nameless(Nameless nameless); // error: type-unsupported

    @ActivityMethod(name = "keys")
    void keys(Map<Circle, String> keys); // error: type-unsupported
}
