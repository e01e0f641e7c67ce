package org.computor.tasks.processor.schema;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes parameter records of every shape that the mapping knows, the same for the same seed. */
final class RandomRecords {

    private static final List<String> SCALARS = List.of(
            "int",
            "long",
            "short",
            "byte",
            "double",
            "float",
            "boolean",
            "char",
            "Integer",
            "Long",
            "Double",
            "Boolean",
            "String",
            "BigInteger",
            "BigDecimal",
            "UUID",
            "URI",
            "URL",
            "Locale",
            "Currency",
            "Instant",
            "OffsetDateTime",
            "ZonedDateTime",
            "LocalDateTime",
            "LocalDate",
            "LocalTime",
            "OffsetTime",
            "YearMonth",
            "MonthDay",
            "Period",
            "Duration",
            "ZoneId",
            "ZoneOffset",
            "DayOfWeek",
            "Color",
            "byte[]",
            "OptionalInt",
            "JsonNode",
            "Point",
            "Node",
            "Pair<Integer>",
            "Pair<Point>",
            "Shape",
            "Circle",
            "Expression",
            "Event",
            "Box<Integer>",
            "Box<Shape>");

    private static final List<String> BOXED = List.of(
            "Integer",
            "Long",
            "Double",
            "Boolean",
            "String",
            "UUID",
            "LocalDate",
            "Color",
            "Point",
            "Node",
            "Shape",
            "Expression",
            "Event",
            "Box<LocalDate>",
            "Pair<String>");

    private static final List<String> KEYS = List.of("String", "Integer", "Long", "UUID", "LocalDate", "Color");

    private static final List<String> CONSTRAINED = List.of(
            "@Min(-3) @Max(40) int",
            "@Positive long",
            "@NegativeOrZero int",
            "@DecimalMin(\"0.5\") @DecimalMax(value = \"9.5\", inclusive = false) double",
            "@Digits(integer = 2, fraction = 1) double",
            "@Digits(integer = 2, fraction = 2) BigDecimal",
            "@Digits(integer = 2, fraction = 0) int",
            "@Digits(integer = 2, fraction = 1) String",
            "@Size(min = 1, max = 5) String",
            "@NotBlank String",
            "@NotEmpty String",
            "@Pattern(regexp = \"[a-z]+\") String",
            "@Email String",
            "@AssertTrue boolean",
            "@Size(min = 1, max = 3) List<@Min(2) Integer>",
            "@NotEmpty Map<String, @NotBlank String>",
            "Optional<@Size(max = 4) String>",
            "@JsonProperty(defaultValue = \"7\") @Max(9) int",
            "@JsonProperty(defaultValue = \"GREEN\") Color",
            "@JsonProperty(defaultValue = \"[]\") List<Point>",
            "@Nullable Color",
            "@Nullable Node",
            "@Nullable Shape",
            "@NotNull Expression",
            "@JsonInclude(JsonInclude.Include.NON_EMPTY) String");

    private final Random random;

    RandomRecords(long seed) {
        this.random = new Random(seed);
    }

    /** A task with such a record. */
    String task(String className) {
        String components = IntStream.range(0, 3 + random.nextInt(5))
                .mapToObj(i -> component() + " fieldNumber" + i)
                .collect(Collectors.joining(",\n            "));
        return """
                package team;

                import com.fasterxml.jackson.annotation.*;
                import com.fasterxml.jackson.databind.JsonNode;
                import jakarta.validation.constraints.*;
                import java.math.*;
                import java.net.*;
                import java.time.*;
                import java.util.*;
                import org.computor.tasks.*;
                import org.computor.tasks.annotations.*;
                import org.jspecify.annotations.Nullable;

                @SuppressWarnings("computor:constraint-ignored") // some have no keyword
                @RegisterTask(name = "%s")
                public class %1$s extends BaseWorkflow<%1$s.Parameters, Void> {

                    public enum Color { RED, GREEN, @JsonProperty("deep-blue") BLUE }

                    public record Point(@Min(0) int x, @Nullable Integer yValue) {}

                    public record Node(String name, List<Node> children, Optional<Node> next) {}

                    public record Pair<T>(T first, List<T> others) {}

                    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", defaultImpl = Circle.class)
                    @JsonSubTypes({
                        @JsonSubTypes.Type(value = Circle.class, name = "circle"),
                        @JsonSubTypes.Type(value = Rectangle.class, name = "rectangle"),
                        @JsonSubTypes.Type(Cloud.class)
                    })
                    public sealed interface Shape permits Circle, Rectangle, Cloud {}

                    public record Circle(@JsonProperty(defaultValue = "1") @Min(0) int radius) implements Shape {}

                    public record Rectangle(@Max(9) int width, Optional<Color> fill) implements Shape {}

                    public record Cloud(Set<Shape> parts, Point at) implements Shape {}

                    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
                    @JsonSubTypes({@JsonSubTypes.Type(Literal.class), @JsonSubTypes.Type(Operation.class)})
                    public sealed interface Expression permits Literal, Operation {}

                    @JsonTypeName("literal")
                    public record Literal(int value) implements Expression {}

                    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
                    public record Other(int value) {}

                    @JsonSubTypes({
                        @JsonSubTypes.Type(value = Sum.class, name = "sum"),
                        @JsonSubTypes.Type(value = Negation.class, name = "negation")
                    })
                    public sealed interface Operation extends Expression permits Sum, Negation {}

                    public record Sum(List<Expression> of, @Nullable Literal atLeast) implements Operation {}

                    public record Negation(Expression of, Other other) implements Operation {}

                    @JsonTypeInfo(
                            use = JsonTypeInfo.Id.SIMPLE_NAME,
                            include = JsonTypeInfo.As.EXISTING_PROPERTY,
                            property = "event_type",
                            visible = true)
                    @JsonSubTypes({@JsonSubTypes.Type(Started.class), @JsonSubTypes.Type(Stopped.class)})
                    public interface Event {}

                    public record Started(LocalDate at, String eventType) implements Event {}

                    public record Stopped(EventType eventType, int after) implements Event {}

                    public enum EventType { @JsonProperty("Started") STARTED, @JsonProperty("Stopped") STOPPED }

                    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
                    @JsonSubTypes({
                        @JsonSubTypes.Type(value = Full.class, name = "full"),
                        @JsonSubTypes.Type(value = Empty.class, name = "empty")
                    })
                    public sealed interface Box<T> permits Full, Empty {}

                    public record Full<T>(List<T> content) implements Box<T> {}

                    public record Empty<T>() implements Box<T> {}

                    public record Parameters(
                            %s) {}

                    @Override
                    public WorkflowResult<Void> run(Parameters parameters) {
                        return WorkflowResult.completed(null);
                    }
                }
                """.formatted(className, components);
    }

    private String component() {
        return switch (random.nextInt(8)) {
            case 0 -> "List<" + of(BOXED) + ">";
            case 1 -> "Set<" + of(BOXED) + ">";
            case 2 -> "Map<" + of(KEYS) + ", " + of(BOXED) + ">";
            case 3 -> "Optional<" + of(BOXED) + ">";
            case 4 -> "List<List<" + of(BOXED) + ">>";
            case 5 -> of(CONSTRAINED);
            default -> of(SCALARS);
        };
    }

    private String of(List<String> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
