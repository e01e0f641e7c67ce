package org.computor.tasks.internal.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.computor.tasks.internal.json.Json;

/** The types that a value may have; none means any. */
record Types(Set<Type> allowed) {

    /** The words of JSON Schema. A whole number with a point is no integer: the mapping would refuse it. */
    enum Type {
        OBJECT("an object", JsonNode::isObject),
        ARRAY("a list", JsonNode::isArray),
        STRING("a text", JsonNode::isTextual),
        INTEGER("an integer", JsonNode::isIntegralNumber),
        NUMBER("a number", JsonNode::isNumber),
        BOOLEAN("true or false", JsonNode::isBoolean),
        NULL("null", JsonNode::isNull);

        private final String inWords;

        @SuppressWarnings("ImmutableEnumChecker") // a reference to a method, without state
        private final Predicate<JsonNode> test;

        Type(String inWords, Predicate<JsonNode> test) {
            this.inWords = inWords;
            this.test = test;
        }
    }

    boolean include(JsonNode value) {
        if (allowed.isEmpty()) {
            return true;
        }
        for (Type type : allowed) {
            if (type.test.test(value)) {
                return true;
            }
        }
        return false;
    }

    boolean takeNull() {
        return allowed.isEmpty() || allowed.contains(Type.NULL);
    }

    String complaintAbout(JsonNode value) {
        EnumSet<Type> named = EnumSet.copyOf(allowed);
        if (named.size() > 1) {
            named.remove(Type.NULL);
        }
        String expected = named.stream().map(type -> type.inWords).collect(Collectors.joining(" or "));
        return complaint(expected, value);
    }

    static String complaint(String expected, JsonNode value) {
        return "must be " + expected + ", but is " + inWords(value);
    }

    /** A value as a person would name it, cut where it is long. */
    static String inWords(JsonNode value) {
        if (value.isObject()) {
            return "an object";
        }
        if (value.isArray()) {
            return "a list";
        }
        String text = Json.write(value);
        String cut = text.length() <= 60 ? text : text.substring(0, 60) + "…";
        return value.isTextual() ? "the text " + cut : cut;
    }
}
