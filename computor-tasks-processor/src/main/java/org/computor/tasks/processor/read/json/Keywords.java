package org.computor.tasks.processor.read.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.computor.tasks.processor.model.Constraint;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Anything;
import org.computor.tasks.processor.model.JsonType.Bean;
import org.computor.tasks.processor.model.JsonType.ListOf;
import org.computor.tasks.processor.model.JsonType.MapOf;
import org.computor.tasks.processor.model.JsonType.Scalar;
import org.computor.tasks.processor.model.Meaning;

/** What one of Jakarta Validation's annotations is in the words of JSON Schema. */
final class Keywords {

    /** The mapping reads no number with more of them. */
    private static final int MOST_DIGITS = 1000;

    /** Any value; each other type says by itself that it is none. */
    private static final List<String> NOT_NULL = List.of("object", "array", "string", "number", "boolean");

    /** What {@code @Email} wants of its text beside, unless told otherwise. */
    private static final String ANY = ".*";

    private Keywords() {}

    /** None for an annotation that JSON Schema has no words for; a malformed one says nothing, and a rule says so. */
    static Optional<Map<String, Object>> of(Constraint constraint, JsonType on) {
        boolean unknown = on instanceof Anything || on instanceof Bean;
        boolean unsaid = unknown || isString(on); // of what is written as a text, though it be a number
        return switch (constraint.annotation()) {
            case "NotNull" -> Optional.of(on instanceof Anything ? Map.of("type", NOT_NULL) : Map.of());
            case "Min" -> unless(unsaid, Map.of("minimum", value(constraint)));
            case "Max" -> unless(unsaid, Map.of("maximum", value(constraint)));
            case "DecimalMin" -> unsaid ? Optional.empty() : decimal(constraint, "minimum", "exclusiveMinimum");
            case "DecimalMax" -> unsaid ? Optional.empty() : decimal(constraint, "maximum", "exclusiveMaximum");
            case "Positive" -> unless(unsaid, Map.of("exclusiveMinimum", 0));
            case "PositiveOrZero" -> unless(unsaid, Map.of("minimum", 0));
            case "Negative" -> unless(unsaid, Map.of("exclusiveMaximum", 0));
            case "NegativeOrZero" -> unless(unsaid, Map.of("maximum", 0));
            case "AssertTrue" -> unless(unsaid, Map.of("enum", List.of(true)));
            case "AssertFalse" -> unless(unsaid, Map.of("enum", List.of(false)));
            case "Email" -> unknown ? Optional.empty() : email(constraint);
            case "NotEmpty" -> unless(unknown, isBytes(on) ? Map.of("pattern", "\\S") : Map.of("min" + what(on), 1));
            case "NotBlank" -> unless(unknown, Map.of("pattern", "\\S"));
            case "Pattern" -> unknown ? Optional.empty() : pattern(constraint);
            case "Size" -> unless(unknown || isBytes(on), size(constraint, on));
            case "Digits" -> unless(unknown || (isString(on) && !isText(on)), digits(constraint, on));
            default -> Optional.empty();
        };
    }

    private static Optional<Map<String, Object>> unless(boolean unsaid, Map<String, Object> keywords) {
        return unsaid ? Optional.empty() : Optional.of(keywords);
    }

    private static Object value(Constraint constraint) {
        return constraint.values().getOrDefault("value", 0);
    }

    private static Optional<Map<String, Object>> decimal(Constraint constraint, String with, String without) {
        try {
            boolean inclusive = Boolean.TRUE.equals(constraint.values().get("inclusive"));
            BigDecimal limit = new BigDecimal(constraint.text("value"));
            return Math.abs((long) limit.scale()) <= Scalar.LARGEST_EXPONENT
                    ? Optional.of(Map.of(inclusive ? with : without, limit))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.of(Map.of());
        }
    }

    private static Optional<Map<String, Object>> email(Constraint constraint) {
        Map<String, Object> format = Map.of("format", "email");
        return constraint.text("regexp").equals(ANY)
                ? Optional.of(format)
                : pattern(constraint).map(pattern -> {
                    Map<String, Object> both = new TreeMap<>(format);
                    both.putAll(pattern);
                    return both;
                });
    }

    private static Optional<Map<String, Object>> pattern(Constraint constraint) {
        return constraint.regex().isRight()
                ? constraint.regex().keyword().map(keyword -> Map.of("pattern", keyword))
                : Optional.of(Map.of());
    }

    private static Map<String, Object> size(Constraint constraint, JsonType on) {
        Map<String, Object> keywords = new TreeMap<>();
        int least = constraint.number("min", 0);
        int most = constraint.number("max", Integer.MAX_VALUE);
        if (least > 0) {
            keywords.put("min" + what(on), least);
        }
        if (most < Integer.MAX_VALUE) {
            keywords.put("max" + what(on), most);
        }
        return keywords;
    }

    // A number has at most so many digits before the point and after it
    private static Map<String, Object> digits(Constraint constraint, JsonType on) {
        int before = constraint.number("integer", 0);
        int after = constraint.number("fraction", 0);
        if (before < 0 || after < 0) {
            return Map.of();
        }
        if (isString(on)) {
            String fraction = after == 0 ? "" : "(\\.[0-9]{1," + after + "})?";
            return Map.of("pattern", "^[+-]?[0-9]{1," + Math.max(before, 1) + "}" + fraction + "$");
        }
        Map<String, Object> keywords = new TreeMap<>();
        if (before <= MOST_DIGITS) {
            BigDecimal limit = BigDecimal.TEN.pow(before);
            keywords.put("exclusiveMinimum", limit.negate());
            keywords.put("exclusiveMaximum", limit);
        }
        if (after <= MOST_DIGITS && on instanceof Scalar scalar && scalar.type().equals("number")) {
            keywords.put("multipleOf", BigDecimal.ONE.movePointLeft(after));
        }
        return keywords;
    }

    private static boolean isString(JsonType type) {
        return type instanceof Scalar scalar && scalar.type().equals("string");
    }

    private static boolean isText(JsonType type) {
        return type instanceof Scalar scalar && scalar.meaning() == Meaning.TEXTS;
    }

    private static boolean isBytes(JsonType type) {
        return type instanceof Scalar scalar && scalar.keywords().containsKey("contentEncoding");
    }

    private static String what(JsonType type) {
        if (type instanceof ListOf) {
            return "Items";
        }
        return type instanceof MapOf ? "Properties" : "Length";
    }
}
