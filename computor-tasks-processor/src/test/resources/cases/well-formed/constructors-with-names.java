@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Case.Name> {
    public static class Name {
        private final String text;

        public Name(@JsonProperty("text") String text) {
            this.text = text;
        }

        public String getText() {
            return text;
        }
    }

    static class Point {
        private final int x;
        private final int y;

        Point(@JsonProperty("x") int x, @JsonProperty("y") int y) {
            this.x = x;
            this.y = y;
        }

        Point(int both) {
            this(both, both);
        }

        public int getX() {
            return x;
        }

        public int getY() {
            return y;
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes(@JsonSubTypes.Type(value = Circle.class, name = "circle"))
    interface Shape {}

    static class Circle implements Shape {
        private final int radius;

        protected Circle(@JsonProperty("radius") @Min(1) int radius) {
            this.radius = radius;
        }

        public int getRadius() {
            return radius;
        }
    }

    enum Size {
        SMALL
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Sizes(@NotNull Size size, @NotNull Instant at, @NotNull UUID id, @NotNull Integer number, @NotEmpty String text) {}

    record P(Name name, List<Point> points, Shape shape, Optional<Sizes> sizes) {}

    public WorkflowResult<Name> run(Case.P p) {
        return WorkflowResult.completed(p.name());
    }
}
