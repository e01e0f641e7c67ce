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
            "Pair<Point>");

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
