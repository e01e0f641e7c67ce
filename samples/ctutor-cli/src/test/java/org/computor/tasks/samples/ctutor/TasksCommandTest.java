package org.computor.tasks.samples.ctutor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.computor.tasks.samples.examples.LongRunning;
import org.junit.jupiter.api.Test;

class TasksCommandTest {

    private static final String EXAMPLES = LongRunning.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath();

    /**
     * What of GraalVM's schemas v1.1.0 and v1.2.0 is used, and nothing else: an image refuses what it does not know.
     */
    private static final String REACHABILITY = """
            {"type": "object", "additionalProperties": false, "required": ["reflection", "resources"], "properties": {
              "reflection": {"type": "array", "items": {
                "type": "object", "additionalProperties": false, "required": ["type"], "properties": {
                  "type": {"oneOf": [{"type": "string"}, {
                    "type": "object", "additionalProperties": false, "required": ["proxy"], "properties": {
                      "proxy": {"type": "array", "minItems": 1, "items": {"type": "string"}}}}]},
                  "methods": {"type": "array", "items": {
                    "type": "object", "additionalProperties": false, "required": ["name"], "properties": {
                      "name": {"type": "string"},
                      "parameterTypes": {"type": "array", "items": {"type": "string"}}}}},
                  "allDeclaredConstructors": {"type": "boolean"},
                  "allDeclaredMethods": {"type": "boolean"},
                  "allDeclaredFields": {"type": "boolean"}}}},
              "resources": {"type": "array", "items": {
                "type": "object", "additionalProperties": false, "required": ["glob"], "properties": {
                  "glob": {"type": "string"}}}}}}""";

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void listsNamesAndQueues() {
        Run run = Run.ctutor("tasks");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("example_data_processing  (computor-tasks)", "(computor-long-running)");
    }

    @Test
    void listsThoseOfAJarAsOneDocument() throws JsonProcessingException {
        Run run = Run.ctutor("tasks", "--jar=" + EXAMPLES, "--output=json");

        assertThat(mapper.readTree(run.out()).findValuesAsText("task_name"))
                .containsExactly("example_data_processing", "example_error_handling", "example_long_running");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void saysThatAJarIsNotThere() {
        Run run = Run.ctutor("tasks", "--jar=missing.jar");

        assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(run.err()).contains("missing.jar");
    }

    @Test
    void writesAPage() {
        String page =
                Run.ctutor("tasks", "--jar=" + EXAMPLES, "--format=markdown").out();

        assertThat(page)
                .contains("## example_data_processing")
                .containsPattern("\\| `chunk_size` \\| integer, .*at least 1.* \\| `10` \\|")
                .contains("| `chunk_results[].chunk_size` |");
    }

    @Test
    void writesOpenApiWhoseSchemasAFullValidatorUnderstands() throws JsonProcessingException {
        JsonNode document = mapper.readTree(
                Run.ctutor("tasks", "--jar=" + EXAMPLES, "--format=openapi").out());

        JsonNode schemas = document.at("/components/schemas");
        assertThat(schemas.properties())
                .extracting(Map.Entry::getKey)
                .contains("example_long_running.parameters", "example_long_running.result", "TaskSubmission");
        references(document, new ArrayList<>())
                .forEach(reference -> assertThat(
                                document.at(reference.substring(1)).isObject())
                        .as(reference)
                        .isTrue());
        Schema submission = validator(document, "TaskSubmission");
        assertThat(submission.validate(mapper.readTree(
                        "{\"task_name\": \"example_data_processing\", \"parameters\": {\"data_size\": 5}}")))
                .isEmpty();
        assertThat(submission.validate(mapper.readTree("{\"task_name\": \"nobody\", \"parameters\": {}}")))
                .isNotEmpty();
        assertThat(submission.validate(mapper.readTree(
                        "{\"task_name\": \"example_data_processing\", \"parameters\": {\"data_size\": \"five\"}}")))
                .isNotEmpty();
    }

    @Test
    void everySchemaOfOpenApiIsOneOfJsonSchema() throws JsonProcessingException {
        JsonNode document = mapper.readTree(
                Run.ctutor("tasks", "--jar=" + EXAMPLES, "--format=openapi").out());
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        document.at("/components/schemas")
                .properties()
                .forEach(schema -> assertThat(meta.validate(schema.getValue()))
                        .as(schema.getKey())
                        .isEmpty());
    }

    private static Schema validator(JsonNode document, String component) throws JsonProcessingException {
        ObjectNode root = document.deepCopy();
        root.put("$ref", "#/components/schemas/" + component);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
    }

    private static List<String> references(JsonNode node, List<String> found) {
        if (node.path("$ref").isTextual()) {
            found.add(node.get("$ref").asText());
        }
        node.forEach(inside -> references(inside, found));
        return found;
    }

    @Test
    void writesWhatANativeImageHasToBeTold() throws JsonProcessingException {
        JsonNode metadata = mapper.readTree(Run.ctutor("tasks", "--jar=" + EXAMPLES, "--format=native-image")
                .out());

        assertThat(metadata.path("reflection").findValuesAsText("type"))
                .contains(
                        LongRunning.class.getName() + "Task",
                        LongRunning.class.getName() + "$Parameters",
                        LongRunning.class.getName() + "Task$Workflow");
        assertThat(metadata.path("reflection").findValues("proxy")).isNotEmpty();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(mapper.readTree(REACHABILITY))
                        .validate(metadata))
                .isEmpty();
    }
}
