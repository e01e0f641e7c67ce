package org.computor.tasks.samples.ctutor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A result as a person wants to see it: the first of many elements, and how many more there are. */
final class Shortened {

    private static final int LONGEST_ARRAY = 10;
    private static final int SHOWN = 3;

    private Shortened() {}

    static JsonNode of(JsonNode whole) {
        if (whole instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), of(field.getValue())));
            return copy;
        }
        if (whole instanceof ArrayNode array) {
            int shown = array.size() > LONGEST_ARRAY ? SHOWN : array.size();
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < shown; i++) {
                copy.add(of(array.get(i)));
            }
            if (shown < array.size()) {
                copy.add("… " + (array.size() - shown) + " more: --output=json shows them");
            }
            return copy;
        }
        return whole;
    }
}
