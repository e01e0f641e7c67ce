package org.computor.tasks.internal.wire;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.WorkflowResult.Completed;
import org.computor.tasks.WorkflowResult.Failed;
import org.computor.tasks.internal.json.Json;
import org.jspecify.annotations.Nullable;

/** A result as an object: {@code {"status", "result", "error", "metadata"}}. */
public final class WireResult {

    private static final String COMPLETED = "completed";
    private static final String FAILED = "failed";

    private WireResult() {}

    /**
     * Writes a result.
     *
     * @param type of what is inside
     * @throws IllegalArgumentException if it cannot be written as JSON
     */
    public static JsonNode write(WorkflowResult<?> result, Type type) {
        if (result instanceof Completed<?> completed) {
            return write(COMPLETED, Json.tree(completed.result(), type), null, completed.metadata());
        }
        Failed<?> failed = (Failed<?>) result;
        return write(FAILED, Json.tree(failed.result(), type), failed.error(), failed.metadata());
    }

    private static ObjectNode write(
            String status, JsonNode result, @Nullable String error, Map<String, @Nullable Object> metadata) {
        ObjectNode json = Json.mapper().createObjectNode();
        json.put("status", status);
        json.set("result", result);
        json.put("error", error);
        json.set("metadata", Json.mapper().valueToTree(metadata));
        return json;
    }

    /**
     * Reads a result of any language. One that does not follow the convention counts as completed, with the whole of it
     * as result.
     *
     * @throws IllegalArgumentException if the result inside is not of the type asked for
     */
    public static <R extends @Nullable Object> WorkflowResult<R> read(JsonNode json, Type resultType) {
        String status = json.path("status").asText();
        if (!json.isObject() || !(status.equals(COMPLETED) || status.equals(FAILED))) {
            return new Completed<>(value(json, resultType), Map.of());
        }
        Map<String, @Nullable Object> metadata = metadata(json.path("metadata"));
        if (status.equals(FAILED)) {
            String error = json.path("error").asText("");
            return new Failed<>(
                    error.isBlank() ? "the task gave no reason" : error,
                    WireResult.<@Nullable R>value(json.path("result"), resultType),
                    metadata);
        }
        return new Completed<>(value(json.path("result"), resultType), metadata);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"
    }) // the type is what the caller asks for; a result that is null on the wire is one whose type allows it
    private static <R extends @Nullable Object> R value(JsonNode json, Type type) {
        JavaType java = Json.mapper().constructType(type);
        if (!json.isMissingNode() && !json.isNull()) {
            return Json.mapper().convertValue(json, java);
        }
        return java.isReferenceType() ? nothing(java) : null;
    }

    /** An empty {@code Optional}, or whatever else of its kind. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // likewise
    private static <R extends @Nullable Object> R nothing(JavaType type) {
        try {
            return Json.mapper().readerFor(type).readValue(NullNode.getInstance());
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static Map<String, @Nullable Object> metadata(JsonNode json) {
        Map<String, @Nullable Object> metadata = new LinkedHashMap<>();
        json.properties()
                .forEach(field ->
                        metadata.put(field.getKey(), Json.mapper().convertValue(field.getValue(), Object.class)));
        return metadata;
    }
}
