package org.computor.tasks.client.internal.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** JSON in one form: equal for what is equal, in whatever order the fields come and however a number is written. */
final class Canonical {

    private static final int MOST_PATHS = 20;
    private static final String NUMBER = "\u0000number";

    private Canonical() {}

    static JsonNode of(JsonNode value) {
        if (value.isObject()) {
            Map<String, JsonNode> sorted = new TreeMap<>();
            value.properties().forEach(field -> sorted.put(field.getKey(), of(field.getValue())));
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            sorted.forEach(object::set);
            return object;
        }
        if (value.isArray()) {
            var array = JsonNodeFactory.instance.arrayNode(value.size());
            value.forEach(item -> array.add(of(item)));
            return array;
        }
        return value.isNumber() ? number(value) : value;
    }

    // An object, since a number is not the text that looks like it; never written out in full, since 1e999999999 is one
    private static JsonNode number(JsonNode value) {
        boolean finite = !value.isFloatingPointNumber() || value.isBigDecimal() || Double.isFinite(value.doubleValue());
        String text = finite ? value.decimalValue().stripTrailingZeros().toString() : value.asText();
        return JsonNodeFactory.instance.objectNode().put(NUMBER, text);
    }

    /** The paths at which two values differ, the first twenty; a list of another length differs as a whole. */
    static List<String> differences(JsonNode one, JsonNode other) {
        List<String> paths = new ArrayList<>();
        collect("", of(one), of(other), paths);
        return paths.subList(0, Math.min(paths.size(), MOST_PATHS));
    }

    private static void collect(String path, JsonNode one, JsonNode other, List<String> paths) {
        if (one.isObject() && other.isObject() && !one.has(NUMBER) && !other.has(NUMBER)) {
            Set<String> names = new TreeSet<>();
            one.fieldNames().forEachRemaining(names::add);
            other.fieldNames().forEachRemaining(names::add);
            names.forEach(name ->
                    collect(path.isEmpty() ? name : path + "." + name, one.path(name), other.path(name), paths));
        } else if (one.isArray() && other.isArray() && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                collect(path + "[" + i + "]", one.get(i), other.get(i), paths);
            }
        } else if (!one.equals(other)) {
            paths.add(path);
        }
    }
}
