package org.computor.tasks.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.computor.tasks.TaskType;
import org.computor.tasks.Violation;
import org.computor.tasks.internal.json.Json;
import org.computor.tasks.processor.Compilation;
import org.computor.tasks.processor.TestCompiler;
import org.computor.tasks.registry.RegisteredTask;
import org.computor.tasks.registry.TaskRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * On random records and random JSON, core, a full validator and Jackson agree: what the schema accepts deserializes,
 * what the record serializes to is accepted, and core refuses what the full validator refuses. The differences are
 * meant, and are these:
 *
 * <ul>
 *   <li>{@code format} and {@code contentEncoding} only describe, says JSON Schema; core checks them, as Jackson does.
 *   <li>{@code 3.0} is an integer in JSON Schema; core refuses it, as Jackson does.
 *   <li>A field that is null counts as absent in core, as it does in Jackson.
 * </ul>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaAgreesTest {

    private static final int RECORDS = 60;
    private static final int VALUES = 150;

    private final ObjectMapper mapper = Json.mapper();
    private final SchemaRegistry full = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private URLClassLoader loader = new URLClassLoader(new java.net.URL[0]);
    private List<RegisteredTask> tasks = List.of();

    @BeforeAll
    void compile(@TempDir Path directory) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (int seed = 0; seed < RECORDS; seed++) {
            String className = "Random" + seed;
            sources.add(
                    Files.writeString(directory.resolve(className + ".java"), new RandomRecords(seed).task(className)));
        }
        Compilation compilation =
                TestCompiler.JAVAC.compile(Files.createDirectories(directory.resolve("out")), sources);
        assertThat(compilation.problems()).isEmpty();
        loader = compilation.loader();
        tasks = TaskRegistry.load(loader).tasks();
        assertThat(tasks).hasSize(RECORDS);
    }

    @AfterAll
    void close() throws IOException {
        loader.close();
    }

    @Test
    void onRandomRecordsAndValues() throws JsonProcessingException {
        int accepted = 0;
        int refused = 0;
        for (RegisteredTask task : tasks) {
            TaskType<?, ?> type = task.type();
            JsonNode schemaJson = mapper.readTree(task.parametersSchema());
            Schema schema = full.getSchema(schemaJson);
            JavaType java = mapper.constructType(type.parametersType());
            for (JsonNode value : values(schemaJson)) {
                if (agree(type, schema, java, value)) {
                    accepted++;
                } else {
                    refused++;
                }
            }
        }
        assertThat(accepted).as("accepted").isGreaterThan(RECORDS * VALUES / 10);
        assertThat(refused).as("refused").isGreaterThan(RECORDS * VALUES / 10);
    }

    private static List<JsonNode> values(JsonNode schema) {
        return IntStream.range(0, VALUES)
                .mapToObj(seed -> new RandomJson(seed, schema, seed % 4 == 0 ? 0 : 20).value())
                .toList();
    }

    private boolean agree(TaskType<?, ?> type, Schema schema, JavaType java, JsonNode value)
            throws JsonProcessingException {
        List<Violation> violations = type.validate(value);
        List<Error> errors = schema.validate(value);
        String what = type + " of " + java + "\nschema "
                + type.parametersSchema().orElse("") + "\nvalue " + value + "\ncore " + violations + "\nfull " + errors;
        assertThat(violations).as(what).allSatisfy(violation -> {
            assertThat(violation.message()).isNotBlank();
            assertThat(violation.rule()).isNotBlank();
        });
        if (!violations.isEmpty()) {
            boolean stricter = violations.stream().allMatch(SchemaAgreesTest::isStricter);
            assertThat(!errors.isEmpty() || stricter)
                    .as("core refuses what is right: " + what)
                    .isTrue();
            return false;
        }
        assertThat(schema.validate(withoutNulls(
                        value, mapper.readTree(type.parametersSchema().orElseThrow()))))
                .as("core accepts what is wrong: " + what)
                .isEmpty();
        roundTrip(type, schema, java, value, what);
        return true;
    }

    private static boolean isStricter(Violation violation) {
        return switch (violation.rule()) {
            case "format", "contentEncoding", "propertyNames" -> true;
            case "type" -> violation.message().matches("must be an integer, but is -?[0-9]+\\.0");
            default -> false;
        };
    }

    // A field that is null counts as absent, unless it can be anything; an item of a list does not
    private static JsonNode withoutNulls(JsonNode value, JsonNode schema) {
        if (value instanceof ObjectNode object) {
            ObjectNode rest = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(field -> {
                JsonNode property = schema.path("properties").path(field.getKey());
                if (!field.getValue().isNull() || (property.isObject() && property.isEmpty())) {
                    rest.set(field.getKey(), withoutNulls(field.getValue(), property));
                }
            });
            return rest;
        }
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        value.forEach(item -> items.add(withoutNulls(item, schema.path("items"))));
        return value.isArray() ? items : value;
    }

    private void roundTrip(TaskType<?, ?> type, Schema schema, JavaType java, JsonNode value, String what) {
        JsonNode written;
        try {
            Object parameters = mapper.treeToValue(type.withDefaults(value), java);
            written = mapper.readTree(mapper.writeValueAsString(parameters));
        } catch (JsonProcessingException e) {
            throw new AssertionError("Jackson refuses what core accepts: " + what, e);
        }
        assertThat(type.validate(written))
                .as("what is written: " + written + " " + what)
                .isEmpty();
        assertThat(schema.validate(written))
                .as("what is written: " + written + " " + what)
                .isEmpty();
    }
}
