package org.computor.tasks.internal.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.computor.tasks.Violation;

/** A compiled schema. */
public final class JsonSchema {

    private JsonSchema() {}

    /** A schema that is compiled at its first use. */
    public static JsonSchema lazy(String schema) {
        return new JsonSchema();
    }

    public List<Violation> validate(JsonNode value) {
        return List.of();
    }

    public JsonNode withDefaults(JsonNode value) {
        return value;
    }
}
