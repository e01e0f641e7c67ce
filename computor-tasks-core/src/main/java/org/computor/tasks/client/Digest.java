package org.computor.tasks.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.computor.tasks.internal.json.Json;

/**
 * Tells whether two submissions are the same: equal for equal names and parameters, in whatever order the fields come.
 */
final class Digest {

    private Digest() {}

    static String of(String name, JsonNode parameters) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] hash =
                    sha.digest((name + "\n" + Json.write(canonical(parameters))).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static JsonNode canonical(JsonNode value) {
        if (value.isObject()) {
            Map<String, JsonNode> sorted = new TreeMap<>();
            value.properties().forEach(field -> sorted.put(field.getKey(), canonical(field.getValue())));
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            sorted.forEach(object::set);
            return object;
        }
        if (value.isArray()) {
            var array = JsonNodeFactory.instance.arrayNode(value.size());
            value.forEach(item -> array.add(canonical(item)));
            return array;
        }
        return value.isNumber()
                ? JsonNodeFactory.instance.textNode(
                        value.decimalValue().stripTrailingZeros().toPlainString())
                : value;
    }
}
