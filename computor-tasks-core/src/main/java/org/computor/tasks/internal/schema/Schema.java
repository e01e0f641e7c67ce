package org.computor.tasks.internal.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.computor.tasks.Violation;
import org.jspecify.annotations.Nullable;

/** What a value has to be. */
sealed interface Schema permits Schema.Anything, Schema.Reference, Schema.OrNull, Schema.Typed, Schema.Hidden, Kinds {

    void check(JsonNode value, String path, List<Violation> violations);

    JsonNode withDefaults(JsonNode value);

    /** What a missing value becomes. */
    default Optional<JsonNode> defaultValue() {
        return Optional.empty();
    }

    /** Whether null is a value, not the lack of one. */
    default boolean takesNull() {
        return true;
    }

    /** Anything. */
    record Anything() implements Schema {

        @Override
        public void check(JsonNode value, String path, List<Violation> violations) {}

        @Override
        public JsonNode withDefaults(JsonNode value) {
            return value;
        }
    }

    /** A definition by its name, so that a type can contain itself. */
    record Reference(String name, Map<String, Schema> definitions) implements Schema {

        private Schema target() {
            return Objects.requireNonNull(definitions.get(name), name);
        }

        @Override
        public void check(JsonNode value, String path, List<Violation> violations) {
            target().check(value, path, violations);
        }

        @Override
        public JsonNode withDefaults(JsonNode value) {
            return target().withDefaults(value);
        }

        @Override
        public boolean takesNull() {
            return target().takesNull();
        }
    }

    /** A definition, or null. */
    record OrNull(Schema schema) implements Schema {

        @Override
        public void check(JsonNode value, String path, List<Violation> violations) {
            if (!value.isNull()) {
                schema.check(value, path, violations);
            }
        }

        @Override
        public JsonNode withDefaults(JsonNode value) {
            return value.isNull() ? value : schema.withDefaults(value);
        }
    }

    /**
     * A value of certain types.
     *
     * @param types which
     * @param rules what must hold beside
     * @param fields what an object has
     * @param items what each item of a list is
     * @param otherwise what a missing value becomes
     */
    record Typed(
            Types types,
            List<Rule> rules,
            Fields fields,
            Schema items,
            @Nullable JsonNode otherwise) implements Schema {

        @Override
        public void check(JsonNode value, String path, List<Violation> violations) {
            if (!types.include(value)) {
                violations.add(new Violation(path, "type", types.complaintAbout(value)));
                return;
            }
            for (Rule rule : rules) {
                rule.check(value, path, violations);
            }
            if (value.isObject()) {
                fields.check(value, path, violations);
            } else if (value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    items.check(value.get(i), path + "[" + i + "]", violations);
                }
            }
        }

        @Override
        public JsonNode withDefaults(JsonNode value) {
            if (value.isObject()) {
                return fields.withDefaults(value);
            }
            return value.isArray() ? Lists.map(value, items::withDefaults) : value;
        }

        @Override
        public Optional<JsonNode> defaultValue() {
            return Optional.ofNullable(otherwise);
        }

        @Override
        public boolean takesNull() {
            return types.takeNull();
        }
    }

    /** A value that no message shows, {@code writeOnly} in JSON Schema: someone may have passed the secret itself. */
    record Hidden(Schema schema) implements Schema {

        @Override
        public void check(JsonNode value, String path, List<Violation> violations) {
            List<Violation> shown = new ArrayList<>();
            schema.check(value, path, shown);
            shown.stream()
                    .map(violation -> new Violation(
                            violation.path(),
                            violation.rule(),
                            "must be a secret by its name, as secret:NAME; what was passed is not shown"))
                    .forEach(violations::add);
        }

        @Override
        public JsonNode withDefaults(JsonNode value) {
            return schema.withDefaults(value);
        }

        @Override
        public Optional<JsonNode> defaultValue() {
            return schema.defaultValue();
        }

        @Override
        public boolean takesNull() {
            return schema.takesNull();
        }
    }
}
