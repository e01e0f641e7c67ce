package org.computor.tasks.internal.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads the keywords of a schema that speak of single values. */
final class Rules {

    private final JsonNode schema;
    private final List<Rule> rules = new ArrayList<>();

    private Rules(JsonNode schema) {
        this.schema = schema;
    }

    static List<Rule> of(JsonNode schema) {
        Rules reader = new Rules(schema);
        reader.readChoice();
        reader.readBounds();
        reader.readTexts();
        reader.readLists();
        return List.copyOf(reader.rules);
    }

    private void readChoice() {
        JsonNode only = schema.path("const");
        if (only.isTextual()) {
            add("const", value -> true, only::equals, "be " + only.textValue());
        }
        JsonNode choice = schema.path("enum");
        if (choice.isArray()) {
            String names = StreamSupport.stream(choice.spliterator(), false)
                    .filter(name -> !name.isNull())
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(", "));
            add(
                    "enum",
                    value -> !value.isNull(),
                    value -> contains(choice, value),
                    (choice.size() == 1 ? "be " : "be one of ") + names);
        }
    }

    private static boolean contains(JsonNode choice, JsonNode value) {
        for (JsonNode one : choice) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private void readBounds() {
        bound("minimum", "be at least ", order -> order >= 0);
        bound("maximum", "be at most ", order -> order <= 0);
        bound("exclusiveMinimum", "be more than ", order -> order > 0);
        bound("exclusiveMaximum", "be less than ", order -> order < 0);
        readDigits();
    }

    private void readDigits() {
        JsonNode unit = schema.path("multipleOf");
        if (unit.isNumber()) {
            BigDecimal step = unit.decimalValue();
            add(
                    "multipleOf",
                    JsonNode::isNumber,
                    value -> value.decimalValue().remainder(step).signum() == 0,
                    step.compareTo(BigDecimal.ONE) == 0
                            ? "be a whole number"
                            : "be a multiple of " + step.toPlainString());
        }
    }

    private void bound(String keyword, String demand, IntPredicate holds) {
        JsonNode bound = schema.path(keyword);
        if (bound.isNumber()) {
            BigDecimal limit = bound.decimalValue();
            add(
                    keyword,
                    JsonNode::isNumber,
                    value -> holds.test(value.decimalValue().compareTo(limit)),
                    demand + bound.asText());
        }
    }

    private void readTexts() {
        size("minLength", "have at least ", " characters", JsonNode::isTextual, true);
        size("maxLength", "have at most ", " characters", JsonNode::isTextual, false);
        if (schema.path("pattern").isTextual()) {
            Pattern pattern = Pattern.compile(schema.path("pattern").asText());
            add(
                    "pattern",
                    JsonNode::isTextual,
                    value -> pattern.matcher(value.textValue()).find(),
                    pattern.pattern().equals("\\S") ? "not be blank" : "match " + pattern.pattern());
        }
        if (schema.path("format").isTextual()) {
            Formats.find(schema.path("format").asText()).ifPresent(rules::add);
        }
        if (schema.path("contentEncoding").asText().equals("base64")) {
            rules.add(Formats.base64());
        }
    }

    private void readLists() {
        size("minItems", "have at least ", " items", JsonNode::isArray, true);
        size("maxItems", "have at most ", " items", JsonNode::isArray, false);
        size("minProperties", "have at least ", " entries", JsonNode::isObject, true);
        size("maxProperties", "have at most ", " entries", JsonNode::isObject, false);
    }

    private void size(String keyword, String demand, String what, Predicate<JsonNode> applies, boolean atLeast) {
        JsonNode bound = schema.path(keyword);
        if (bound.isInt()) {
            int limit = bound.intValue();
            add(
                    keyword,
                    applies,
                    value -> atLeast ? sizeOf(value) >= limit : sizeOf(value) <= limit,
                    demand + limit + what);
        }
    }

    private static int sizeOf(JsonNode value) {
        String text = value.textValue();
        return text == null ? value.size() : text.codePointCount(0, text.length());
    }

    private void add(String keyword, Predicate<JsonNode> applies, Predicate<JsonNode> holds, String demand) {
        rules.add(new Rule(keyword, applies, holds, demand));
    }
}
