package org.computor.tasks.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.computor.tasks.Violation;
import org.computor.tasks.processor.Compilation;
import org.computor.tasks.processor.TestCompiler;
import org.computor.tasks.registry.RegisteredTask;
import org.computor.tasks.registry.TaskRegistry;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The schema of one record with everything in it: what it says, and that core checks each keyword that stands there.
 */
class SchemaTest {

    private static final String SOURCE = """
            package team;

            import com.fasterxml.jackson.annotation.*;
            import jakarta.validation.constraints.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            import org.computor.tasks.*;
            import org.computor.tasks.annotations.*;
            import org.jspecify.annotations.Nullable;

            @RegisterTask(name = "everything")
            public class Everything extends BaseWorkflow<Everything.Parameters, List<Everything.Node>> {

                public enum Color { RED, @JsonProperty("deep-blue") BLUE }

                /** A part of a tree. */
                public record Node(String name, List<Node> children, Optional<Node> next) {}

                @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
                @JsonSubTypes({
                    @JsonSubTypes.Type(value = Circle.class, name = "circle"),
                    @JsonSubTypes.Type(value = Square.class, name = "square")
                })
                public sealed interface Shape permits Circle, Square {}

                public record Circle(double radius) implements Shape {}

                public record Square(double side) implements Shape {}

                /**
                 * What the task takes, with a {@link Node} and {@code code}.
                 *
                 * @param count how many there are,
                 *     in <b>all</b>
                 * @param named in Javadoc
                 */
                public record Parameters(
                        @Min(1) @Max(9) int count,
                        @JsonPropertyDescription("in an annotation") String named,
                        @DecimalMin(value = "0", inclusive = false) @DecimalMax(value = "1", inclusive = false) double share,
                        @Digits(integer = 3, fraction = 2) BigDecimal price,
                        @Size(min = 2, max = 4) String text,
                        @Pattern(regexp = "[a-z]+") String pattern,
                        @Size(min = 1, max = 2) List<Integer> list,
                        @Size(min = 1, max = 2) Map<Color, String> map,
                        @Nullable Color color,
                        byte[] bytes,
                        Instant at,
                        Node node,
                        Optional<Node> other,
                        Optional<Shape> shape,
                        Optional<Circle> circle,
                        @JsonProperty(defaultValue = "[]") List<String> names) {}

                @Override
                public WorkflowResult<List<Node>> run(Parameters parameters) {
                    return WorkflowResult.completed(List.of());
                }
            }
            """;

    private static final String RIGHT = """
            {"count": 1, "named": "n", "share": 0.5, "price": 999.99, "text": "ab", "pattern": "a", "list": [1], "map": {"RED": ""},
             "bytes": "AAEC", "at": "2026-01-31T12:00:00Z", "node": {"name": "n", "children": []}}""";

    /** For each keyword that can be broken, a change to the right value that breaks it. */
    private static final Map<String, String> BREAKING = Map.ofEntries(
            Map.entry("type", "{\"named\": 3}"),
            Map.entry("required", "{\"named\": null}"),
            Map.entry("additionalProperties", "{\"nmaed\": \"n\"}"),
            Map.entry("minimum", "{\"count\": 0}"),
            Map.entry("maximum", "{\"count\": 10}"),
            Map.entry("exclusiveMinimum", "{\"share\": 0}"),
            Map.entry("exclusiveMaximum", "{\"share\": 1}"),
            Map.entry("multipleOf", "{\"price\": 0.125}"),
            Map.entry("minLength", "{\"text\": \"a\"}"),
            Map.entry("maxLength", "{\"text\": \"abcde\"}"),
            Map.entry("pattern", "{\"pattern\": \"A\"}"),
            Map.entry("minItems", "{\"list\": []}"),
            Map.entry("maxItems", "{\"list\": [1, 2, 3]}"),
            Map.entry("minProperties", "{\"map\": {}}"),
            Map.entry("maxProperties", "{\"map\": {\"RED\": \"\", \"deep-blue\": \"\", \"GREEN\": \"\"}}"),
            Map.entry("propertyNames", "{\"map\": {\"GREEN\": \"\"}}"),
            Map.entry("enum", "{\"color\": \"GREEN\"}"),
            Map.entry("oneOf", "{\"shape\": {\"kind\": \"squre\"}}"),
            Map.entry("const", "{\"circle\": {\"kind\": \"square\", \"radius\": 1}}"),
            Map.entry("format", "{\"at\": \"yesterday\"}"),
            Map.entry("contentEncoding", "{\"bytes\": \"?\"}"));

    /** Those that cannot be broken by themselves. */
    private static final Set<String> STRUCTURE =
            Set.of("$schema", "$defs", "$ref", "anyOf", "properties", "items", "default", "description");

    private final ObjectMapper mapper = new ObjectMapper();

    @TempDir
    Path directory;

    private RegisteredTask compile(TestCompiler compiler) throws IOException {
        Path source = Files.writeString(directory.resolve("Everything.java"), SOURCE);
        Compilation compilation = compiler.compile(Files.createDirectories(directory.resolve("out")), List.of(source));
        assertThat(compilation.problems()).isEmpty();
        try (URLClassLoader loader = compilation.loader()) {
            RegisteredTask task = TaskRegistry.load(loader).require("everything");
            assertThat(task.descriptor().orElseThrow().parametersSchema()).hasValue(task.parametersSchema());
            return task;
        }
    }

    @ParameterizedTest
    @EnumSource
    void coreChecksExactlyTheKeywordsThatAreWritten(TestCompiler compiler) throws IOException {
        RegisteredTask task = compile(compiler);
        JsonNode right = mapper.readTree(RIGHT);
        JsonNode schema = mapper.readTree(task.parametersSchema());

        assertThat(task.type().validate(right)).isEmpty();
        for (Map.Entry<String, String> change : BREAKING.entrySet()) {
            JsonNode wrong = changed(right, change.getValue());
            assertThat(task.type().validate(wrong))
                    .as(change.toString())
                    .extracting(Violation::rule)
                    .contains(change.getKey());
        }
        Set<String> known = new TreeSet<>(STRUCTURE);
        known.addAll(BREAKING.keySet());
        assertThat(keywords(schema, new TreeSet<>())).isEqualTo(known);
    }

    private JsonNode changed(JsonNode object, String fields) throws IOException {
        ObjectNode changed = object.deepCopy();
        return changed.setAll((ObjectNode) mapper.readTree(fields));
    }

    private static Set<String> keywords(JsonNode schema, Set<String> found) {
        schema.properties().forEach(keyword -> {
            found.add(keyword.getKey());
            switch (keyword.getKey()) {
                case "properties", "$defs" -> keyword.getValue().forEach(one -> keywords(one, found));
                case "anyOf", "oneOf" -> keyword.getValue().forEach(one -> keywords(one, found));
                case "items", "additionalProperties", "propertyNames" -> keywords(keyword.getValue(), found);
                default -> {}
            }
        });
        return found;
    }

    @ParameterizedTest
    @EnumSource
    void describesRecordsAndFields(TestCompiler compiler) throws IOException {
        JsonNode schema = mapper.readTree(compile(compiler).parametersSchema());

        assertThat(schema.path("description").asText()).isEqualTo("What the task takes, with a Node and code.");
        assertThat(schema.at("/properties/count/description").asText()).isEqualTo("how many there are, in all");
        assertThat(schema.at("/properties/named/description").asText()).isEqualTo("in an annotation");
        assertThat(schema.at("/$defs/team.Everything.Node/description").asText())
                .isEqualTo("A part of a tree.");
    }

    @ParameterizedTest
    @EnumSource
    void saysWhereAndWhatIsWrong(TestCompiler compiler) throws IOException {
        RegisteredTask task = compile(compiler);
        JsonNode wrong = changed(mapper.readTree(RIGHT), """
                {"count": 10, "map": {"GREEN": ""}, "bytes": "?", "color": "GREEN",
                 "node": {"name": "n", "children": [{"name": 3, "children": []}]}}""");

        assertThat(task.type().validate(wrong))
                .extracting(violation -> violation.path() + " " + violation.message())
                .containsExactlyInAnyOrder(
                        "count must be at most 9, but is 10",
                        "map.GREEN is not a name that is allowed here: it must be one of RED, deep-blue",
                        "bytes must be bytes in Base64, but is the text \"?\"",
                        "color must be one of RED, deep-blue, but is the text \"GREEN\"",
                        "node.children[0].name must be a text, but is 3");
    }

    @ParameterizedTest
    @EnumSource
    void fillsInDefaults(TestCompiler compiler) throws IOException {
        JsonNode filled = compile(compiler).type().withDefaults(mapper.readTree(RIGHT));

        assertThat(filled.path("names")).isEqualTo(mapper.createArrayNode());
        assertThat(filled.path("count").intValue()).isEqualTo(1);
    }
}
