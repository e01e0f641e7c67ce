package org.computor.tasks.documents;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in words what a schema asks for. */
final class SchemaWords {

    private static final Map<String, String> LIMITS = Map.of(
            "minimum", "at least %s",
            "maximum", "at most %s",
            "exclusiveMinimum", "more than %s",
            "exclusiveMaximum", "less than %s",
            "multipleOf", "a multiple of %s",
            "minLength", "at least %s characters",
            "maxLength", "at most %s characters",
            "minItems", "at least %s items",
            "maxItems", "at most %s items",
            "pattern", "matching `%s`");

    private SchemaWords() {}

    static String of(JsonNode schema, JsonNode root) {
        JsonNode resolved = resolve(schema, root);
        List<String> words = new ArrayList<>();
        words.add(type(resolved, root));
        resolved.properties().forEach(keyword -> {
            String limit = LIMITS.get(keyword.getKey());
            if (limit != null) {
                words.add(limit.formatted(keyword.getValue().asText()));
            }
        });
        if (schema.has("anyOf") || resolved.path("type").isArray()) {
            words.add("or null");
        }
        return String.join(", ", words);
    }

    /** The definition that a schema refers to, or an empty text. */
    static String reference(JsonNode schema) {
        return withoutNull(schema).path("$ref").asText();
    }

    static JsonNode resolve(JsonNode schema, JsonNode root) {
        String reference = reference(schema);
        return reference.isEmpty() ? withoutNull(schema) : root.at(reference.substring(1));
    }

    private static JsonNode withoutNull(JsonNode schema) {
        JsonNode either = schema.path("anyOf").path(0); // the other one is null
        return either.isMissingNode() ? schema : either;
    }

    private static String type(JsonNode schema, JsonNode root) {
        if (schema.has("enum")) {
            List<String> names = new ArrayList<>();
            schema.get("enum").forEach(name -> names.add("`" + name.asText() + "`"));
            names.remove("`null`");
            return String.join(" or ", names);
        }
        if (schema.has("const")) {
            return "`" + schema.get("const").asText() + "`";
        }
        List<Kind> kinds = Kind.of(schema, root);
        if (!kinds.isEmpty()) {
            return kinds.stream().map(kind -> "`" + kind.name() + "`").collect(Collectors.joining(" or ")) + " by `"
                    + kinds.get(0).field() + "`";
        }
        JsonNode type = schema.path("type");
        String name = type.isArray() ? type.get(0).asText() : type.asText();
        return switch (name) {
            case "string" -> schema.has("format") ? schema.get("format").asText() : "text";
            case "array" -> "list of " + inside(schema.path("items"), root);
            case "object" ->
                schema.path("additionalProperties").isObject()
                        ? "map of " + inside(schema.get("additionalProperties"), root)
                        : "object";
            case "" -> "anything";
            default -> name;
        };
    }

    private static String inside(JsonNode schema, JsonNode root) {
        String words = of(schema, root);
        return words.contains(",") ? "(" + words + ")" : words;
    }
}
