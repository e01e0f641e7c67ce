package org.computor.tasks.internal.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.computor.tasks.Violation;
import org.computor.tasks.internal.text.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object. A field that is null counts as absent, unless its schema takes null.
 *
 * @param known those with a schema of their own
 * @param required those that must be there, or have a default
 * @param others what any other field is; null where there may be none
 * @param names what the names of other fields have to be
 */
record Fields(
        Map<String, Schema> known,
        Set<String> required,
        @Nullable Schema others,
        List<Rule> names) {

    static final Fields ANY = new Fields(Map.of(), Set.of(), new Schema.Anything(), List.of());

    void check(JsonNode object, String path, List<Violation> violations) {
        for (Map.Entry<String, Schema> field : known.entrySet()) {
            String name = field.getKey();
            JsonNode value = object.get(name);
            if (value != null && !(value.isNull() && !field.getValue().takesNull())) {
                field.getValue().check(value, join(path, name), violations);
            } else if (required.contains(name)
                    && field.getValue().defaultValue().isEmpty()) {
                violations.add(new Violation(join(path, name), "required", "is required"));
            }
        }
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (!known.containsKey(field.getKey())) {
                checkOther(field, path, violations);
            }
        }
    }

    private void checkOther(Map.Entry<String, JsonNode> field, String path, List<Violation> violations) {
        if (others != null) {
            for (Rule rule : names) {
                rule.checkName(field.getKey(), join(path, field.getKey()), violations);
            }
            others.check(field.getValue(), join(path, field.getKey()), violations);
            return;
        }
        String hint =
                known.isEmpty() ? "; there are none" : Nearest.hint(field.getKey(), known.keySet(), "the fields are");
        violations.add(
                new Violation(join(path, field.getKey()), "additionalProperties", "is not a known field" + hint));
    }

    JsonNode withDefaults(JsonNode object) {
        ObjectNode filled = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(field -> {
            Schema schema = known.getOrDefault(field.getKey(), others == null ? new Schema.Anything() : others);
            filled.set(field.getKey(), schema.withDefaults(field.getValue()));
        });
        known.forEach((name, schema) -> {
            JsonNode value = filled.get(name);
            if (value == null || value.isNull()) {
                schema.defaultValue()
                        .ifPresentOrElse(
                                otherwise -> filled.set(name, otherwise.deepCopy()),
                                () -> removeUnlessTaken(filled, name, schema));
            }
        });
        return filled;
    }

    // Jackson takes no null for absent
    private static void removeUnlessTaken(ObjectNode filled, String name, Schema schema) {
        if (!schema.takesNull()) {
            filled.remove(name);
        }
    }

    static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
