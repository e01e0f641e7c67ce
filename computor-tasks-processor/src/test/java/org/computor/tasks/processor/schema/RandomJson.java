package org.computor.tasks.processor.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes JSON that a schema accepts, or nearly so: the same for the same seed. */
final class RandomJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final Map<String, List<String>> TEXTS = Map.ofEntries(
            Map.entry("date-time", List.of("2026-01-31T12:00:00Z", "2026-01-31T12:00:00.5+02:00", "2026-01-31T12:00Z")),
            Map.entry("zoned-date-time", List.of("2026-01-31T12:00:00+01:00[Europe/Vienna]", "2026-01-31T12:00:00Z")),
            Map.entry("local-date-time", List.of("2026-01-31T12:00:00", "2026-01-31T12:00", "2026-01-31")),
            Map.entry("date", List.of("2026-01-31", "2026-02-30")),
            Map.entry("local-time", List.of("12:00:00", "23:59", "24:00:00")),
            Map.entry("offset-time", List.of("12:00:00+01:00", "12:00Z", "12:00:00")),
            Map.entry("year-month", List.of("2026-01", "2026-13")),
            Map.entry("month-day", List.of("--01-31", "--02-30")),
            Map.entry("period", List.of("P1Y2M3D", "P2W", "PT1H")),
            Map.entry("duration", List.of("PT1H30M", "PT0.5S", "P1D", "P1Y")),
            Map.entry("zone-id", List.of("Europe/Vienna", "Z", "+01:00", "Nowhere/There")),
            Map.entry("zone-offset", List.of("+01:00", "Z", "Europe/Vienna")),
            Map.entry("currency", List.of("EUR", "XYZ", "euro")),
            Map.entry("uuid", List.of("123e4567-e89b-12d3-a456-426614174000", "1-2-3-4-5", "x")),
            Map.entry("uri-reference", List.of("https://example.org/", "a/b", "", "a b")),
            Map.entry("url", List.of("https://example.org/", "a/b", "gopher://x")),
            Map.entry("email", List.of("ada@example.org", "ada")));

    private static final List<String> ANY_TEXT =
            List.of("abc", "a", "", " ", "ABC", "7", "\ud83d\ude00", "AAEC", "äöü", "true");

    private static final List<BigDecimal> NUMBERS = List.of(
            BigDecimal.ZERO,
            BigDecimal.ONE,
            new BigDecimal("-3"),
            new BigDecimal("2.5"),
            new BigDecimal("0.5"),
            new BigDecimal("9.5"),
            new BigDecimal("40"),
            new BigDecimal("41"));

    private static final List<String> INTEGERS =
            List.of("0", "1", "2", "-1", "7", "127", "200", "40000", "3000000000", "99999999999999999999");

    private final Random random;
    private final JsonNode root;
    private final int mistakes;

    /** @param mistakes in a thousand values, about so many are something else */
    RandomJson(long seed, JsonNode root, int mistakes) {
        this.random = new Random(seed);
        this.root = root;
        this.mistakes = mistakes;
    }

    JsonNode value() {
        return value(root, 0);
    }

    private JsonNode value(JsonNode schema, int depth) {
        if (random.nextInt(1000) < mistakes) {
            return anything(depth);
        }
        if (schema.has("$ref")) {
            return value(root.at(schema.get("$ref").asText().substring(1)), depth);
        }
        if (schema.has("anyOf")) {
            return depth > 3 || random.nextBoolean()
                    ? NullNode.instance
                    : value(schema.get("anyOf").get(0), depth);
        }
        if (schema.has("oneOf")) {
            return value(schema.get("oneOf").get(kind(schema, depth)), depth);
        }
        if (schema.has("const")) {
            return sure() ? schema.get("const") : JSON.textNode("unheard-of");
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
        }
        JsonNode type = schema.path("type");
        String one = type.isArray() ? type.get(random.nextInt(type.size())).asText() : type.asText();
        return switch (one) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "string" -> JSON.textNode(text(schema));
            case "integer" -> JSON.numberNode(new BigInteger(of(INTEGERS.subList(0, sure() ? 5 : INTEGERS.size()))));
            case "number" -> JSON.numberNode(of(NUMBERS));
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "null" -> NullNode.instance;
            default -> anything(depth);
        };
    }

    // The first kind of each type holds no other of them
    private int kind(JsonNode schema, int depth) {
        return depth > 3 ? 0 : random.nextInt(schema.get("oneOf").size());
    }

    private boolean sure() {
        return random.nextInt(1000) >= mistakes * 4;
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
            boolean required = schema.path("required").toString().contains("\"" + field.getKey() + "\"");
            if (required ? sure() : random.nextInt(3) > 0) {
                object.set(field.getKey(), value(field.getValue(), depth + 1));
            }
        }
        if (schema.path("additionalProperties").isObject()) {
            for (int i = depth > 3 ? 2 : 0; i < random.nextInt(4); i++) {
                object.set(name(schema.path("propertyNames")), value(schema.get("additionalProperties"), depth + 1));
            }
        } else if (!sure()) {
            object.put("unknown", 1);
        }
        return object;
    }

    private String name(JsonNode names) {
        if (names.has("enum")) {
            return sure()
                    ? names.get("enum")
                            .get(random.nextInt(names.get("enum").size()))
                            .asText()
                    : "NONE";
        }
        if (names.has("pattern")) {
            return of(sure() ? List.of("0", "-12", "345") : List.of("07", "x", "9999999999999999999"));
        }
        return names.has("format") ? text(names) : of(List.of("a", "b", "C d", "e.f"));
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        int size = depth > 3 ? 0 : random.nextInt(4);
        for (int i = 0; i < size; i++) {
            array.add(value(schema.path("items"), depth + 1));
        }
        return array;
    }

    private String text(JsonNode schema) {
        List<String> choice = TEXTS.getOrDefault(schema.path("format").asText(), ANY_TEXT);
        if (schema.has("contentEncoding")) {
            choice = List.of("AAEC", "", "AA==", "AA", "??");
        }
        return sure() ? choice.get(0) : of(choice);
    }

    private JsonNode anything(int depth) {
        List<JsonNode> all = new ArrayList<>(List.of(
                NullNode.instance,
                JSON.booleanNode(true),
                JSON.numberNode(3),
                JSON.numberNode(new BigDecimal("3.0")),
                JSON.numberNode(new BigDecimal("3.7")),
                JSON.textNode("3"),
                JSON.textNode(""),
                JSON.objectNode(),
                JSON.arrayNode()));
        if (depth < 3) {
            all.add(JSON.arrayNode().add(anything(depth + 1)));
        }
        return of(all);
    }

    private <T> T of(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
