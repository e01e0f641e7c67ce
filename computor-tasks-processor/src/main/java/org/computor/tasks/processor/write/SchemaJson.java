package org.computor.tasks.processor.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.computor.tasks.processor.model.DataModel;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Anything;
import org.computor.tasks.processor.model.JsonType.Bean;
import org.computor.tasks.processor.model.JsonType.Choice;
import org.computor.tasks.processor.model.JsonType.Constant;
import org.computor.tasks.processor.model.JsonType.Constrained;
import org.computor.tasks.processor.model.JsonType.Field;
import org.computor.tasks.processor.model.JsonType.Fields;
import org.computor.tasks.processor.model.JsonType.ListOf;
import org.computor.tasks.processor.model.JsonType.MapOf;
import org.computor.tasks.processor.model.JsonType.OneOf;
import org.computor.tasks.processor.model.JsonType.OrNull;
import org.computor.tasks.processor.model.JsonType.Recursion;
import org.computor.tasks.processor.model.JsonType.Scalar;
import org.computor.tasks.processor.rules.Defaults;
import org.jspecify.annotations.Nullable;

/**
 * Writes the JSON Schema (2020-12) of a type. Records that are met more than once become definitions, others stand in
 * place.
 */
final class SchemaJson {

    private final Set<String> recursive;
    private final Map<String, Object> definitions = new TreeMap<>();

    private SchemaJson(Set<String> recursive) {
        this.recursive = recursive;
    }

    static Map<String, Object> of(DataModel data) {
        SchemaJson writer = new SchemaJson(data.recursive());
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.putAll(writer.schema(data.json()));
        if (!writer.definitions.isEmpty()) {
            schema.put("$defs", writer.definitions);
        }
        return schema;
    }

    private Map<String, Object> schema(JsonType type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (type instanceof Scalar scalar) {
            schema.put("type", scalar.type());
            schema.putAll(new TreeMap<>(scalar.keywords()));
        } else if (type instanceof Constant constant) {
            schema.put("type", "string");
            schema.put("const", constant.text());
        } else if (type instanceof Choice choice) {
            schema.put("type", "string");
            schema.put("enum", choice.names());
        } else if (type instanceof ListOf list) {
            schema.put("type", "array");
            schema.put("items", schema(list.item()));
        } else if (type instanceof MapOf map) {
            schema.put("type", "object");
            schema.put("additionalProperties", schema(map.value()));
            Map<String, Object> names = new TreeMap<>(schema(map.name()));
            names.remove("type"); // each name is a text
            if (!names.isEmpty()) {
                schema.put("propertyNames", names);
            }
        } else if (type instanceof Bean bean) {
            schema.put("type", "object");
            if (!bean.known().isEmpty()) {
                putFields(schema, bean.known());
            }
        } else if (type instanceof OneOf choice) {
            if (!choice.description().isEmpty()) {
                schema.put("description", choice.description());
            }
            schema.put("oneOf", choice.kinds().stream().map(this::schema).toList());
        } else if (type instanceof Constrained constrained) {
            schema.putAll(schema(constrained.base()));
            schema.putAll(constrained.keywords());
        } else if (type instanceof OrNull nullable) {
            schema.putAll(orNull(schema(nullable.base())));
        } else if (type instanceof Fields fields) {
            return recursive.contains(fields.name()) ? definition(fields) : object(fields);
        } else if (type instanceof Recursion recursion) {
            return reference(recursion.name());
        } else if (!(type instanceof Anything)) {
            throw new IllegalArgumentException("the rules let " + type + " pass");
        }
        return schema;
    }

    private Map<String, Object> definition(Fields fields) {
        String key = key(fields.name());
        if (!definitions.containsKey(key)) {
            definitions.put(key, Map.of()); // it is under way: what it contains refers to it
            definitions.put(key, object(fields));
        }
        return reference(fields.name());
    }

    private static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/$defs/" + key(name));
    }

    private static String key(String name) {
        return name.replaceAll("[^A-Za-z0-9_.]", "_");
    }

    private Map<String, Object> object(Fields fields) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        if (!fields.description().isEmpty()) {
            schema.put("description", fields.description());
        }
        putFields(schema, fields.fields());
        if (!fields.open()) {
            schema.put("additionalProperties", false);
        }
        return schema;
    }

    private void putFields(Map<String, Object> object, List<Field> fields) {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.forEach(field -> properties.put(field.name(), field(field)));
        object.put("properties", properties);
        List<String> required =
                fields.stream().filter(Field::required).map(Field::name).toList();
        if (!required.isEmpty()) {
            object.put("required", required);
        }
    }

    private Map<String, Object> field(Field field) {
        Map<String, Object> schema = new LinkedHashMap<>(schema(field.type()));
        if (field.defaultText() != null) {
            schema.put("default", Defaults.read(field.type(), field.defaultText()));
        }
        if (!field.description().isEmpty()) {
            schema.put("description", field.description());
        }
        return schema;
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        if (schema.containsKey("$ref") || schema.containsKey("oneOf")) {
            return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
        }
        Map<String, Object> either = new LinkedHashMap<>(schema);
        if (schema.get("type") instanceof String type) {
            either.put("type", List.of(type, "null"));
        }
        if (schema.get("enum") instanceof List<?> names) {
            List<@Nullable Object> choice = new ArrayList<>(names);
            choice.add(null);
            either.put("enum", choice);
        }
        return either;
    }
}
