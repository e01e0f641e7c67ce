package org.computor.tasks.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.computor.tasks.internal.json.Json;
import org.computor.tasks.registry.RegisteredTask;
import org.computor.tasks.registry.TaskRegistry;

/**
 * The schemas of tasks as a document of OpenAPI 3.1 without paths, for a service to take into its own: for each task
 * {@code NAME.parameters}, {@code NAME.result} and {@code NAME.submission}, and {@code TaskSubmission}, which is any of
 * the submissions.
 */
public final class OpenApiFragment {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String DEFINITIONS = "#/$defs/";

    private final ObjectNode schemas = JsonNodeFactory.instance.objectNode();

    private OpenApiFragment() {}

    /** The document, as JSON. */
    public static String of(TaskRegistry registry) {
        OpenApiFragment fragment = new OpenApiFragment();
        registry.tasks().forEach(fragment::add);
        fragment.addSubmission(registry);
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("openapi", "3.1.0");
        document.putObject("info").put("title", "Tasks").put("version", "1");
        document.putObject("paths");
        document.putObject("components").set("schemas", fragment.schemas);
        return document.toPrettyString() + "\n";
    }

    private void add(RegisteredTask task) {
        JsonNode parameters = component(task.name() + ".parameters", task.parametersSchema());
        component(task.name() + ".result", task.resultSchema());
        ObjectNode submission = schemas.putObject(task.name() + ".submission");
        submission.put("type", "object");
        if (!task.description().isEmpty()) {
            submission.put("description", task.description());
        }
        ObjectNode properties = submission.putObject("properties");
        properties.putObject("task_name").put("const", task.name());
        properties.putObject("parameters").put("$ref", SCHEMAS + task.name() + ".parameters");
        properties.putObject("queue").put("type", "string").put("default", task.queue());
        properties.putObject("workflow_id").put("type", "string").put("maxLength", 1000);
        properties.putObject("delay").put("type", "number").put("minimum", 0).put("description", "seconds");
        ArrayNode required = submission.putArray("required").add("task_name");
        if (!parameters.path("required").isEmpty()) {
            required.add("parameters");
        }
    }

    private JsonNode component(String name, String schema) {
        JsonNode component = Json.parse(schema);
        if (component instanceof ObjectNode keywords) {
            keywords.remove("$schema"); // that of the document holds
        }
        relocate(component, SCHEMAS + name + "/$defs/");
        schemas.set(name, component);
        return component;
    }

    // A reference goes from the root of the document, which is no longer the schema
    private static void relocate(JsonNode schema, String definitions) {
        if (schema instanceof ObjectNode keywords && keywords.path("$ref").isTextual()) {
            keywords.put("$ref", keywords.get("$ref").textValue().replace(DEFINITIONS, definitions));
        }
        schema.forEach(inside -> relocate(inside, definitions));
    }

    private void addSubmission(TaskRegistry registry) {
        ObjectNode submission = schemas.putObject("TaskSubmission");
        ArrayNode choice = submission.putArray("oneOf");
        ObjectNode discriminator = submission.putObject("discriminator").put("propertyName", "task_name");
        ObjectNode mapping = discriminator.putObject("mapping");
        for (String name : registry.names()) {
            choice.addObject().put("$ref", SCHEMAS + name + ".submission");
            mapping.put(name, SCHEMAS + name + ".submission");
        }
    }
}
