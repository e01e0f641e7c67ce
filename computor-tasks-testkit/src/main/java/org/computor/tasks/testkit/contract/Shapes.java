package org.computor.tasks.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** What of a JSON Schema callers rely on. */
final class Shapes {

    private static final Set<String> FOR_PEOPLE = Set.of("$schema", "description");
    private static final Set<String> NAMED = Set.of("properties", "$defs");

    private Shapes() {}

    /** A schema without texts for people. */
    static JsonNode of(JsonNode schema) {
        JsonNode shape = schema.deepCopy();
        strip(shape);
        return shape;
    }

    private static void strip(JsonNode schema) {
        if (schema.isArray()) {
            schema.forEach(Shapes::strip);
        }
        if (schema instanceof ObjectNode keywords) {
            keywords.remove(FOR_PEOPLE);
            keywords.properties().forEach(keyword -> {
                if (NAMED.contains(keyword.getKey())) {
                    keyword.getValue().forEach(Shapes::strip); // here a name is a field's, not a keyword
                } else {
                    strip(keyword.getValue());
                }
            });
        }
    }
}
