package org.computor.tasks.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.computor.tasks.testkit.contract.ContractChange.Effect;

/**
 * The kinds of object that a schema allows.
 *
 * @param field whose constant tells them apart; empty for an object of one kind, which does not say so
 * @param schemas by the name of the kind
 */
record Kinds(String field, SortedMap<String, JsonNode> schemas) {

    /** @param schema of an object, or of one of several */
    static Kinds of(JsonNode schema, JsonNode root) {
        SortedMap<String, JsonNode> schemas = new TreeMap<>();
        String field = "";
        for (JsonNode alternative : schema.has("oneOf") ? schema.get("oneOf") : List.of(withoutNull(schema))) {
            String reference = alternative.path("$ref").asText();
            JsonNode object = reference.isEmpty() ? alternative : root.at(reference.substring(1));
            for (Map.Entry<String, JsonNode> property :
                    object.path("properties").properties()) {
                if (property.getValue().has("const")) {
                    field = property.getKey();
                    schemas.put(property.getValue().get("const").asText(), alternative);
                }
            }
        }
        return new Kinds(field, schemas);
    }

    private static JsonNode withoutNull(JsonNode object) {
        return ((ObjectNode) object.deepCopy()).put("type", "object");
    }

    /** What has changed since these were locked, but for what is inside them. */
    List<ContractChange> changes(Side side, String subject, Kinds current) {
        if (!field.equals(current.field)) {
            return List.of(new ContractChange(
                    Effect.BREAKING, subject, "kinds were told apart " + by() + ", are " + current.by()));
        }
        List<ContractChange> changes = new ArrayList<>();
        for (String name : schemas.keySet()) {
            if (!current.schemas.containsKey(name)) {
                changes.add(new ContractChange(side.narrowing(), subject, "kind " + name + " was removed"));
            }
        }
        for (String name : current.schemas.keySet()) {
            if (!schemas.containsKey(name)) {
                String message = side == Side.RESULT ? "; a caller that was compiled before cannot read it" : "";
                changes.add(new ContractChange(side.widening(), subject, "kind " + name + " was added" + message));
            }
        }
        return changes;
    }

    private String by() {
        return field.isEmpty() ? "by nothing" : "by " + field;
    }
}
