package org.computor.tasks.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.computor.tasks.testkit.contract.ContractChange.Effect;

/** Compares which fields an object has, and which of them it must have. */
final class FieldChanges {

    private FieldChanges() {}

    static List<ContractChange> between(Side side, String subject, JsonNode locked, JsonNode current) {
        List<ContractChange> changes = new ArrayList<>();
        Set<String> before = fields(locked);
        Set<String> now = fields(current);
        for (String field : before) {
            if (!now.contains(field)) {
                changes.add(new ContractChange(Effect.BREAKING, subject + "." + field, removed(side)));
            }
        }
        for (String field : now) {
            boolean required = required(current).contains(field);
            if (!before.contains(field)) {
                changes.add(added(side, subject + "." + field, required));
            } else if (required != required(locked).contains(field)) {
                changes.add(new ContractChange(
                        required ? side.narrowing() : side.widening(),
                        subject + "." + field,
                        required ? "was optional, is required" : "was required, is optional"));
            }
        }
        if (isOpen(locked) != isOpen(current)) {
            changes.add(
                    isOpen(current)
                            ? new ContractChange(Effect.COMPATIBLE, subject, "other fields are allowed now")
                            : new ContractChange(side.narrowing(), subject, "other fields were allowed, are refused"));
        }
        return changes;
    }

    // Of a map, all fields are others
    private static boolean isOpen(JsonNode schema) {
        return schema.has("properties") && schema.path("additionalProperties").asBoolean(true);
    }

    /** The fields that both have. */
    static Set<String> common(JsonNode locked, JsonNode current) {
        Set<String> common = fields(locked);
        common.retainAll(fields(current));
        return common;
    }

    private static String removed(Side side) {
        return side == Side.PARAMETERS
                ? "was removed; whoever still sends it is refused, and work in the queue runs without it"
                : "was removed; whoever reads it finds nothing";
    }

    private static ContractChange added(Side side, String subject, boolean required) {
        return side == Side.PARAMETERS && required
                ? new ContractChange(
                        Effect.BREAKING,
                        subject,
                        "was added and is required; whoever does not send it yet is refused, and work in the queue fails:"
                                + " give it a default, or make it @Nullable")
                : new ContractChange(Effect.COMPATIBLE, subject, "was added");
    }

    private static Set<String> fields(JsonNode schema) {
        Set<String> names = new TreeSet<>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> required(JsonNode schema) {
        Set<String> names = new TreeSet<>();
        schema.path("required").forEach(name -> names.add(name.textValue()));
        return names;
    }
}
