package org.computor.tasks.internal.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.computor.tasks.Violation;
import org.computor.tasks.internal.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * The schema of a task's parameters, read when it is first needed: most tasks of a process are never submitted in it.
 */
public final class JsonSchema {

    private final String text;
    private volatile @Nullable Schema compiled;

    private JsonSchema(String text) {
        this.text = text;
    }

    /** A schema that is read at its first use. */
    public static JsonSchema lazy(String schema) {
        return new JsonSchema(schema);
    }

    /** Everything that is wrong with a value. */
    public List<Violation> validate(JsonNode value) {
        List<Violation> violations = new ArrayList<>();
        compiled().check(value, "", violations);
        return List.copyOf(violations);
    }

    /**
     * The value with the defaults of missing fields, and without those that are null and count as missing; the given
     * one stays as it is.
     */
    public JsonNode withDefaults(JsonNode value) {
        return compiled().withDefaults(value);
    }

    /** @throws IllegalStateException if the text is not of the dialect that the processor writes */
    private Schema compiled() {
        Schema schema = compiled; // compiled twice by two threads at once does no harm
        if (schema == null) {
            try {
                schema = SchemaReader.read(Json.parse(text));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(
                        "the schema in a generated class cannot be read; compile the task again: " + e.getMessage(), e);
            }
            compiled = schema;
        }
        return schema;
    }
}
