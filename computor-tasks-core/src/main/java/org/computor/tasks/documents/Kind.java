package org.computor.tasks.documents;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One of the kinds of object that a schema allows.
 *
 * @param field by which it says so
 * @param name what it says there
 */
record Kind(String field, String name, JsonNode schema) {

    /** The kinds of a schema; none of one that has no {@code oneOf}. */
    static List<Kind> of(JsonNode schema, JsonNode root) {
        List<Kind> kinds = new ArrayList<>();
        for (JsonNode alternative : schema.path("oneOf")) {
            JsonNode object = SchemaWords.resolve(alternative, root);
            for (Map.Entry<String, JsonNode> property :
                    object.path("properties").properties()) {
                if (property.getValue().has("const")) {
                    kinds.add(new Kind(
                            property.getKey(), property.getValue().get("const").asText(), alternative));
                }
            }
        }
        return List.copyOf(kinds);
    }
}
