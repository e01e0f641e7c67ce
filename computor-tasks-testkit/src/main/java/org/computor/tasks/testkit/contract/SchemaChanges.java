package org.computor.tasks.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.computor.tasks.testkit.contract.ContractChange.Effect;

/** Compares the shape of parameters, or of a result, with what was locked. */
final class SchemaChanges {

    private final Side side;
    private final JsonNode lockedRoot;
    private final JsonNode currentRoot;
    private final List<ContractChange> changes = new ArrayList<>();
    private final Set<List<String>> compared = new HashSet<>();

    private SchemaChanges(Side side, JsonNode locked, JsonNode current) {
        this.side = side;
        this.lockedRoot = locked;
        this.currentRoot = current;
    }

    /** @param subject names the schema: {@code task 'greet', parameters} */
    static List<ContractChange> between(Side side, String subject, JsonNode locked, JsonNode current) {
        SchemaChanges changes = new SchemaChanges(side, locked, current);
        changes.compare(subject, locked, current);
        return changes.changes;
    }

    private void compare(String subject, JsonNode lockedSchema, JsonNode currentSchema) {
        if (!isNew(lockedSchema, currentSchema)) {
            return; // a type that holds itself
        }
        JsonNode locked = resolve(lockedSchema, lockedRoot);
        JsonNode current = resolve(currentSchema, currentRoot);
        Set<String> lockedTypes = types(locked);
        Set<String> currentTypes = types(current);
        boolean narrower = !covers(currentTypes, lockedTypes);
        boolean wider = !covers(lockedTypes, currentTypes);
        String types = "was " + words(lockedTypes) + ", is " + words(currentTypes);
        if (narrower && wider) {
            add(Effect.BREAKING, subject, types);
            return; // what is inside has nothing in common
        }
        if (narrower || wider) {
            add(narrower ? side.narrowing() : side.widening(), subject, types);
        }
        if (lockedTypes.contains("object")
                && currentTypes.contains("object")
                && (locked.has("oneOf") || current.has("oneOf"))) {
            compareKinds(subject, Kinds.of(locked, lockedRoot), Kinds.of(current, currentRoot));
            return;
        }
        changes.addAll(ConstraintChanges.between(side, subject, locked, current));
        changes.addAll(ConstraintChanges.between(
                side, subject + " names", locked.path("propertyNames"), current.path("propertyNames")));
        changes.addAll(FieldChanges.between(side, subject, locked, current));
        for (String field : FieldChanges.common(locked, current)) {
            compare(
                    subject + "." + field,
                    locked.path("properties").path(field),
                    current.path("properties").path(field));
        }
        compareInside(subject + "[]", locked.path("items"), current.path("items"));
        compareInside(subject + ".*", locked.path("additionalProperties"), current.path("additionalProperties"));
    }

    private void compareKinds(String subject, Kinds locked, Kinds current) {
        changes.addAll(locked.changes(side, subject, current));
        if (locked.field().equals(current.field())) {
            locked.schemas()
                    .forEach((name, schema) -> compareInside(
                            subject + "[" + locked.field() + "=" + name + "]",
                            schema,
                            current.schemas().getOrDefault(name, MissingNode.getInstance())));
        }
    }

    private void compareInside(String subject, JsonNode locked, JsonNode current) {
        if (locked.isObject() && current.isObject()) {
            compare(subject, locked, current);
        }
    }

    // Only definitions can go round in circles
    private boolean isNew(JsonNode locked, JsonNode current) {
        return (reference(locked).isEmpty() && reference(current).isEmpty())
                || compared.add(List.of(locked.toString(), current.toString()));
    }

    private static String reference(JsonNode schema) {
        JsonNode either = schema.path("anyOf").path(0); // the other one is null
        return (either.isMissingNode() ? schema : either).path("$ref").asText();
    }

    private static JsonNode resolve(JsonNode schema, JsonNode root) {
        if (schema.has("anyOf")) {
            return orNull(resolve(schema.get("anyOf").get(0), root));
        }
        String reference = reference(schema);
        if (!reference.isEmpty()) {
            return root.at(reference.substring(1));
        }
        return schema.has("oneOf") ? ((ObjectNode) schema.deepCopy()).put("type", "object") : schema;
    }

    private static JsonNode orNull(JsonNode schema) {
        ObjectNode either = schema.deepCopy();
        either.putArray("type").add(schema.path("type")).add("null");
        return either;
    }

    // None means any; null is a type of its own
    private static Set<String> types(JsonNode schema) {
        Set<String> types = new LinkedHashSet<>();
        JsonNode type = schema.path("type");
        if (type.isTextual()) {
            types.add(type.textValue());
        }
        type.forEach(one -> types.add(one.textValue()));
        return types;
    }

    private static boolean covers(Set<String> these, Set<String> those) {
        return these.isEmpty()
                || (!those.isEmpty()
                        && those.stream()
                                .allMatch(type ->
                                        these.contains(type) || (type.equals("integer") && these.contains("number"))));
    }

    private static String words(Set<String> types) {
        return types.isEmpty() ? "anything" : String.join(" or ", types);
    }

    private void add(Effect effect, String subject, String message) {
        changes.add(new ContractChange(effect, subject, message));
    }
}
