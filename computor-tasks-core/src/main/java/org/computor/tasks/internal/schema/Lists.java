package org.computor.tasks.internal.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.function.UnaryOperator;

/** JSON lists. */
final class Lists {

    private Lists() {}

    static JsonNode map(JsonNode list, UnaryOperator<JsonNode> change) {
        if (list.isEmpty() || list.get(0).isValueNode()) {
            return list; // a list of plain values has nothing to fill in
        }
        ArrayNode changed = JsonNodeFactory.instance.arrayNode(list.size());
        list.forEach(item -> changed.add(change.apply(item)));
        return changed;
    }
}
