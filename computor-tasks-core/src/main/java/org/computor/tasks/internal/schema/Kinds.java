package org.computor.tasks.internal.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.computor.tasks.Violation;
import org.computor.tasks.internal.text.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * One of several kinds of object, {@code oneOf} in JSON Schema. Only the kind is checked that an object says it is.
 *
 * @param field by which it says so
 * @param kinds by name
 * @param otherwise the kind of an object that does not say it; null where it has to
 */
record Kinds(
        String field, Map<String, Schema> kinds, @Nullable String otherwise) implements Schema {

    private static final String KEYWORD = "oneOf";

    @Override
    public void check(JsonNode value, String path, List<Violation> violations) {
        if (!value.isObject()) {
            violations.add(new Violation(path, "type", Types.complaint("an object", value)));
            return;
        }
        Optional<Schema> kind = kind(value);
        if (kind.isPresent()) {
            kind.get().check(value, path, violations);
            return;
        }
        JsonNode name = value.path(field);
        String message = name.isMissingNode() || name.isNull()
                ? "is required, and one of " + names()
                : "must be one of " + names() + ", but is " + Types.inWords(name) + meant(name);
        violations.add(new Violation(Fields.join(path, field), KEYWORD, message));
    }

    @Override
    public JsonNode withDefaults(JsonNode value) {
        return kind(value).map(kind -> kind.withDefaults(value)).orElse(value);
    }

    @Override
    public boolean takesNull() {
        return false;
    }

    private Optional<Schema> kind(JsonNode value) {
        JsonNode name = value.path(field);
        String said = name.isMissingNode() || name.isNull() ? otherwise : name.textValue();
        return Optional.ofNullable(said).map(kinds::get);
    }

    private String names() {
        return String.join(", ", kinds.keySet());
    }

    private String meant(JsonNode name) {
        List<String> near = name.isTextual() ? Nearest.to(name.textValue(), kinds.keySet()) : List.of();
        return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
    }
}
