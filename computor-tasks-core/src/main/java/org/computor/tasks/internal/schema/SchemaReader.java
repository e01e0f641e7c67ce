package org.computor.tasks.internal.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the dialect of JSON Schema (2020-12) that the processor writes; whatever else stands there describes only. */
final class SchemaReader {

    private static final String DEFINITIONS = "#/$defs/";

    private final JsonNode root;
    private final Map<String, Schema> definitions = new HashMap<>();

    private SchemaReader(JsonNode root) {
        this.root = root;
    }

    /** @throws IllegalArgumentException if a type or a reference is not known */
    static Schema read(JsonNode json) {
        SchemaReader reader = new SchemaReader(json);
        JsonNode definitions = json.path("$defs");
        definitions.properties().forEach(entry -> reader.definitions.put(entry.getKey(), new Schema.Anything()));
        definitions
                .properties()
                .forEach(entry -> reader.definitions.put(entry.getKey(), reader.schema(entry.getValue())));
        return reader.schema(json);
    }

    private Schema schema(JsonNode json) {
        if (json.has("$ref")) {
            return reference(json.get("$ref").asText());
        }
        if (json.has("anyOf")) {
            return new Schema.OrNull(schema(json.get("anyOf").get(0)));
        }
        if (json.has("oneOf")) {
            return kinds(json.get("oneOf"));
        }
        if (json.isBoolean() || json.isEmpty()) {
            return new Schema.Anything();
        }
        Schema typed = new Schema.Typed(
                types(json.path("type")), Rules.of(json), fields(json), items(json), json.get("default"));
        return json.path("writeOnly").asBoolean() ? new Schema.Hidden(typed) : typed;
    }

    private Schema reference(String target) {
        String name = target.startsWith(DEFINITIONS) ? target.substring(DEFINITIONS.length()) : target;
        if (!definitions.containsKey(name)) {
            throw new IllegalArgumentException("no definition for " + target);
        }
        return new Schema.Reference(name, definitions);
    }

    // Each has one field with a constant, which tells them apart
    private Schema kinds(JsonNode alternatives) {
        String field = "";
        String otherwise = null;
        Map<String, Schema> kinds = new LinkedHashMap<>();
        for (JsonNode alternative : alternatives) {
            JsonNode object = alternative.has("$ref")
                    ? root.at(alternative.get("$ref").asText().substring(1))
                    : alternative;
            for (Map.Entry<String, JsonNode> property :
                    object.path("properties").properties()) {
                JsonNode name = property.getValue().path("const");
                if (name.isTextual()) {
                    field = property.getKey();
                    otherwise = property.getValue().has("default") ? name.textValue() : otherwise;
                    kinds.put(name.textValue(), schema(alternative));
                }
            }
        }
        return new Kinds(field, kinds, otherwise);
    }

    private static Types types(JsonNode json) {
        Set<Types.Type> types = EnumSet.noneOf(Types.Type.class);
        if (json.isTextual()) {
            types.add(type(json));
        }
        json.forEach(one -> types.add(type(one)));
        return new Types(types);
    }

    private static Types.Type type(JsonNode json) {
        return Types.Type.valueOf(json.asText().toUpperCase(Locale.ROOT));
    }

    private Fields fields(JsonNode json) {
        JsonNode others = json.path("additionalProperties");
        if (!json.has("properties") && others.isMissingNode()) {
            return Fields.ANY;
        }
        Map<String, Schema> known = new LinkedHashMap<>();
        json.path("properties").properties().forEach(field -> known.put(field.getKey(), schema(field.getValue())));
        Set<String> required = new LinkedHashSet<>();
        json.path("required").forEach(name -> required.add(name.asText()));
        JsonNode names = json.path("propertyNames");
        return new Fields(
                known,
                required,
                others.isBoolean() && !others.booleanValue() ? null : schema(others),
                names.isMissingNode() ? List.of() : Rules.of(names));
    }

    private Schema items(JsonNode json) {
        return json.has("items") ? schema(json.get("items")) : new Schema.Anything();
    }
}
