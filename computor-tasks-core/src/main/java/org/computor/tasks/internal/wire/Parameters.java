package org.computor.tasks.internal.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.computor.tasks.InvalidParametersException;
import org.computor.tasks.TaskType;
import org.computor.tasks.Violation;
import org.computor.tasks.internal.json.Json;

/** The parameters of a task, between its record and JSON. */
public final class Parameters {

    private Parameters() {}

    /** Writes parameters as JSON; nothing is {@code {}}. */
    public static JsonNode write(TaskType<?, ?> type, Object parameters) {
        try {
            return parameters instanceof JsonNode json ? json : Json.tree(parameters, type.parametersType());
        } catch (IllegalArgumentException e) {
            throw new InvalidParametersException(
                    type.name(), List.of(new Violation("", "type", "cannot be written as JSON: " + e.getMessage())));
        }
    }

    /**
     * Reads parameters that have been validated, with their defaults filled in.
     *
     * @throws InvalidParametersException if the parameter class itself refuses them
     */
    public static <P> P read(TaskType<P, ?> type, JsonNode parameters) {
        try {
            return Json.mapper()
                    .readerFor(Json.mapper().constructType(type.parametersType()))
                    .readValue(type.withDefaults(parameters));
        } catch (JsonMappingException e) {
            throw new InvalidParametersException(type.name(), List.of(new Violation(path(e), "type", reason(e))));
        } catch (IOException e) {
            throw new InvalidParametersException(
                    type.name(), List.of(new Violation("", "type", String.valueOf(e.getMessage()))));
        }
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    // What the constructor of a record says is worth more than what Jackson says about it
    private static String reason(JsonMappingException e) {
        Throwable cause = e.getCause();
        if (cause != null && !(cause instanceof JsonProcessingException) && cause.getMessage() != null) {
            return cause.getMessage();
        }
        return e.getOriginalMessage();
    }
}
