package org.computor.tasks.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.computor.tasks.TaskType;
import org.computor.tasks.documents.MarkdownPage;
import org.computor.tasks.documents.OpenApiFragment;
import org.computor.tasks.processor.Compilation;
import org.computor.tasks.processor.TestCompiler;
import org.computor.tasks.registry.TaskRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Objects that say by a field which kind they are. */
class KindsTest {

    private static final String SOURCE = """
            package team;

            import com.fasterxml.jackson.annotation.*;
            import java.util.*;
            import org.computor.tasks.*;
            import org.computor.tasks.annotations.*;

            @RegisterTask(name = "draw")
            public class Draw extends BaseWorkflow<Draw.Parameters, Void> {

                /** What can be drawn. */
                @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", defaultImpl = Circle.class)
                @JsonSubTypes({
                    @JsonSubTypes.Type(value = Circle.class, name = "circle"),
                    @JsonSubTypes.Type(Square.class),
                    @JsonSubTypes.Type(value = Group.class, name = "group")
                })
                public sealed interface Shape permits Round, Square, Group {}

                public sealed interface Round extends Shape permits Circle {}

                public record Circle(@JsonProperty(defaultValue = "1") int radius) implements Round {}

                @JsonTypeName("square")
                public record Square(int side, @JsonProperty(defaultValue = "black") String color) implements Shape {}

                public record Group(List<Shape> shapes) implements Shape {}

                @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
                @JsonSubTypes({@JsonSubTypes.Type(Pen.class), @JsonSubTypes.Type(value = Brush.class, name = "brush")})
                public abstract static class Tool {
                    public int width;
                }

                public static class Pen extends Tool {}

                public static class Brush extends Tool {}

                @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
                @JsonSubTypes(@JsonSubTypes.Type(value = Label.class, name = "label"))
                public interface Tag {}

                public record Label(Part part) implements Tag {}

                public record Part(int number) {}

                public record Parameters(
                        Shape shape,
                        Optional<Tool> tool,
                        @JsonProperty(defaultValue = "[]") List<Label> labels,
                        Optional<Part> part,
                        Optional<Round> round) {}

                @Override
                public WorkflowResult<Void> run(Parameters parameters) {
                    return WorkflowResult.completed(null);
                }
            }
            """;

    private final ObjectMapper mapper = new ObjectMapper();

    @TempDir
    Path directory;

    private TaskType<?, ?> compile(TestCompiler compiler) throws IOException {
        return registry(compiler).require("draw").type();
    }

    private TaskRegistry registry(TestCompiler compiler) throws IOException {
        Path source = Files.writeString(directory.resolve("Draw.java"), SOURCE);
        Compilation compilation = compiler.compile(Files.createDirectories(directory.resolve("out")), List.of(source));
        assertThat(compilation.problems()).isEmpty();
        try (URLClassLoader loader = compilation.loader()) {
            TaskRegistry registry = TaskRegistry.load(loader);
            assertThat(registry.require("draw").type()).isNotNull(); // while the class can be loaded
            return registry;
        }
    }

    @ParameterizedTest
    @EnumSource
    void areDescribedEachWithItsName(TestCompiler compiler) throws IOException {
        JsonNode schema = mapper.readTree(compile(compiler).parametersSchema().orElseThrow());

        assertThat(schema.at("/properties/shape/description").asText()).isEqualTo("What can be drawn.");
        assertThat(schema.at("/properties/shape/oneOf/1/$ref").asText()).isEqualTo("#/$defs/team.Draw.Square");
        assertThat(schema.at("/$defs/team.Draw.Square")).isEqualTo(mapper.readTree("""
                {"type": "object", "properties": {
                   "kind": {"type": "string", "const": "square"},
                   "side": {"type": "integer", "format": "int32"},
                   "color": {"type": "string", "default": "black"}},
                 "required": ["kind", "side"], "additionalProperties": false}"""));
        assertThat(schema.at("/$defs/team.Draw.Circle/properties/kind/default").asText())
                .isEqualTo("circle");
        assertThat(schema.at("/properties/tool")).isEqualTo(mapper.readTree("""
                {"anyOf": [{"oneOf": [
                   {"type": "object", "properties": {"@type": {"type": "string", "const": "Draw$Pen"},
                    "width": {"type": "integer", "format": "int32"}}, "required": ["@type"]},
                   {"type": "object", "properties": {"@type": {"type": "string", "const": "brush"},
                    "width": {"type": "integer", "format": "int32"}}, "required": ["@type"]}]},
                  {"type": "null"}]}"""));
    }

    @ParameterizedTest
    @EnumSource
    void areThoseOfAnInheritedListThatFit(TestCompiler compiler) throws IOException {
        TaskType<?, ?> draw = compile(compiler);

        assertThat(mapper.readTree(draw.parametersSchema().orElseThrow()).at("/properties/round"))
                .isEqualTo(json("{'anyOf': [{'oneOf': [{'$ref': '#/$defs/team.Draw.Circle'}]}, {'type': 'null'}]}"));
        assertThat(violations(draw, "{'shape': {}, 'round': {'kind': 'square', 'side': 1}}"))
                .containsExactly("round.kind must be one of circle, but is the text \"square\"");
    }

    @ParameterizedTest
    @EnumSource
    void areAnythingWhereTheySayItAroundThem(TestCompiler compiler) throws IOException {
        JsonNode properties = mapper.readTree(
                        compile(compiler).parametersSchema().orElseThrow())
                .path("properties");

        assertThat(properties.at("/labels/items")).isEqualTo(json("{}"));
        assertThat(properties.at("/part/properties/number/type").asText()).isEqualTo("integer");
    }

    @ParameterizedTest
    @EnumSource
    void sayWhatIsWrongWithTheOneThatTheyAre(TestCompiler compiler) throws IOException {
        TaskType<?, ?> draw = compile(compiler);

        assertThat(violations(draw, "{'shape': {'kind': 'squre', 'side': 3}}"))
                .containsExactly("shape.kind must be one of circle, square, group, but is the text \"squre\";"
                        + " did you mean square?");
        assertThat(violations(draw, "{'shape': {'kind': 7}}"))
                .containsExactly("shape.kind must be one of circle, square, group, but is 7");
        assertThat(violations(draw, "{'shape': 'square'}"))
                .containsExactly("shape must be an object, but is the text \"square\"");
        assertThat(violations(draw, "{'shape': null, 'tool': {}}"))
                .containsExactly("shape is required", "tool.@type is required, and one of Draw$Pen, brush");
        assertThat(violations(draw, "{'shape': {'kind': 'group', 'shapes': [{'kind': 'square', 'radius': 1}]}}"))
                .containsExactly(
                        "shape.shapes[0].side is required",
                        "shape.shapes[0].radius is not a known field; the fields are kind, side, color");
    }

    @ParameterizedTest
    @EnumSource
    void fillInTheirDefaults(TestCompiler compiler) throws IOException {
        TaskType<?, ?> draw = compile(compiler);
        JsonNode given =
                json("{'shape': {'kind': 'group', 'shapes': [{'kind': 'square', 'side': 1}, {}, {'kind': null}]}}");

        assertThat(draw.validate(given)).isEmpty();
        assertThat(draw.withDefaults(given).path("shape"))
                .isEqualTo(json("{'kind': 'group', 'shapes': ["
                        + "{'kind': 'square', 'side': 1, 'color': 'black'}, {'kind': 'circle', 'radius': 1},"
                        + " {'kind': 'circle', 'radius': 1}]}"));
    }

    @Test
    void standOnThePageForPeople() throws IOException {
        assertThat(MarkdownPage.of(registry(TestCompiler.JAVAC)))
                .contains(
                        "| `shape` | `circle` or `square` or `group` by `kind` | refused | What can be drawn. |",
                        "| `shape[kind=circle].kind` | `circle` | `\"circle\"` |",
                        "| `shape[kind=square].side` | integer | refused |",
                        "| `shape[kind=group].shapes` | list of `circle` or `square` or `group` by `kind` | refused |",
                        "| `tool` | `Draw$Pen` or `brush` by `@type`, or null | nothing |",
                        "| `tool[@type=brush].@type` | `brush` | refused |");
    }

    @Test
    void standInOpenApiForAFullValidator() throws IOException {
        ObjectNode document = (ObjectNode) mapper.readTree(OpenApiFragment.of(registry(TestCompiler.JAVAC)));
        Schema submission = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document.put("$ref", "#/components/schemas/TaskSubmission"));

        assertThat(submission.validate(submission("{'kind': 'group', 'shapes': [{'kind': 'square', 'side': 1}]}")))
                .isEmpty();
        assertThat(submission.validate(submission("{'kind': 'group', 'shapes': [{'kind': 'squre', 'side': 1}]}")))
                .isNotEmpty();
    }

    private JsonNode submission(String shape) throws IOException {
        return json("{'task_name': 'draw', 'parameters': {'shape': " + shape + "}}");
    }

    private List<String> violations(TaskType<?, ?> draw, String json) throws IOException {
        return draw.validate(json(json)).stream()
                .map(violation -> violation.path() + " " + violation.message())
                .toList();
    }

    private JsonNode json(String json) throws IOException {
        return mapper.readTree(json.replace('\'', '"'));
    }
}
